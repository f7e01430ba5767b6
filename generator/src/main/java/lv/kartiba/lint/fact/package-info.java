/** Rules about what the school says: contradictions, names that differ, places nobody can reach. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.fact;
