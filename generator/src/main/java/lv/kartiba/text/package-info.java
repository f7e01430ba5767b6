/** Pure helpers for strings: numerals, folding, collation, likeness. Strings in, strings out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.text;
