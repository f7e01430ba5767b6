/** Reads plain text and Markdown: bytes in, lines of a document out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.text;
