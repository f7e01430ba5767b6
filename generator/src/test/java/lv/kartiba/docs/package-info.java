/** The pages for schools in {@code docs/} say what the program does: their examples are run. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.docs;
