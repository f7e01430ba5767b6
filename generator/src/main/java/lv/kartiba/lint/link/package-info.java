/** Rules about addresses of links that need nobody to be asked. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.link;
