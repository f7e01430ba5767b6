/** Puts finished files on disk, all at once or not at all. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.publish;
