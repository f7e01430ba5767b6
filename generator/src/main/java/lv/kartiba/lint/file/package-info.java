/** Rules about files and entries that nothing uses, pictures and empty texts. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.file;
