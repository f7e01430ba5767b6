/** Where a piece of content came from: file, line, column. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.source;
