/** The outline of a regulation: head, chapters, clauses with their words, annexes, what is left. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.outline;
