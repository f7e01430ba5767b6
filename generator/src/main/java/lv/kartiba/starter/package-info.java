/** Starts a school's folder: a few answers in, the files of a small but complete school out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.starter;
