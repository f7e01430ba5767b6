/**
 * What changed between two editions of a regulation: their clauses in, matched clauses with marked
 * words out.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.comparison;
