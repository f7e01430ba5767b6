/** Comparisons of editions: made-up ones and small real ones. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.comparison;
