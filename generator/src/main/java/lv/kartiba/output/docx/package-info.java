/** Each regulation as a document for Word: the site in, DOCX files out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.output.docx;
