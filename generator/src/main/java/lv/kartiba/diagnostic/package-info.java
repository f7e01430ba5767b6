/** What is wrong, where, and what to do about it. Problems in, sorted text out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.diagnostic;
