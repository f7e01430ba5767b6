/** Reads PDF files: by their tags where they have them, else by place, letters and words. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.pdf;
