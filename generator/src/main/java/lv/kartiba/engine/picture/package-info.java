/** Draws plain pictures of two colours with words: shapes come in, a PNG file goes out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.engine.picture;
