/** What was found, for people and programs: a page for the school, SARIF, annotations for GitHub. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.report;
