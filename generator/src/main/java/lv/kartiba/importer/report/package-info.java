/** Tells a person what an import found and what is doubtful: on the console and as a page. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.report;
