/** Writes XML: elements and words in order in, indented text with the same bytes each time out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.engine.xml;
