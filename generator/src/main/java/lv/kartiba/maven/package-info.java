/** The goals: parameters in, the core's work, words for Maven's log out. Nothing else. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.maven;
