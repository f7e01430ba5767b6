/**
 * Documents for Word: paragraphs, tables and lists in, the bytes of a DOCX out. Knows no school
 * words. The format is WordprocessingML, ISO/IEC 29500-1 in its transitional form.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.engine.docx;
