/** Writes JSON: values put together by a program in, text with the same bytes each time out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.engine.json;
