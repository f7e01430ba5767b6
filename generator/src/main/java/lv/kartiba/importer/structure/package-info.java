/** Finds chapters, clauses and their numbers: lines of a document in, a numbered outline out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.structure;
