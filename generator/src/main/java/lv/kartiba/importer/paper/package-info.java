/** A document as it lies on the desk: lines and tables with their look, whatever file they came from. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.paper;
