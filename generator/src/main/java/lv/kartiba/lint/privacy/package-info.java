/** Rules about what may not be published of persons: codes, pupils' names, private addresses. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.privacy;
