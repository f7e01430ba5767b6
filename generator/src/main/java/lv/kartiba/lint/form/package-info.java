/** Rules about numbering and legal form of regulations: head, acts, punctuation, unfilled places. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.form;
