/** Remembers what a step made, for as long as it is asked to make it of the same objects. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.recall;
