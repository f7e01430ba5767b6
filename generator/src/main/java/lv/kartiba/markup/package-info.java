/** Running text as HTML, for pages and for print: prose in, escaped markup out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.markup;
