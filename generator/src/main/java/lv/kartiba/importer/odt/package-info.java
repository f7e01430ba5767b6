/** Reads OpenDocument texts, with the numbers that LibreOffice would print. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.odt;
