/** Turns ids into links both ways, collects facts, gives each thing its address. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.resolve;
