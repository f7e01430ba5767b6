/** One class per rule about linked content, and the list of all rules: the catalog in, problems out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint;
