/** What rules look at: everything a school wrote as passages, each with its language and place. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.subject;
