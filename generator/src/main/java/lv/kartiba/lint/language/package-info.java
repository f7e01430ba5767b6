/** Rules about the language: quotation marks, dashes, diacritics, translations that say more. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.language;
