/** Whether parents find what they look for. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.search;
