/** Reads Word files (ISO/IEC 29500), with the numbers that Word would print. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.docx;
