/** Rules about dates; those that need today's date look only where somebody gives it. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.date;
