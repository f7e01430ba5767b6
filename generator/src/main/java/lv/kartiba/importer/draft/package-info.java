/** Writes a draft of a school's files: an outline with its links in, files in our format out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.draft;
