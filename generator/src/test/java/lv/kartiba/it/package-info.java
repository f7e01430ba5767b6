/** The goals as a school uses them: real projects, built by the real Maven. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.it;
