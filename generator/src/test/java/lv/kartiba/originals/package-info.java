/** Four real regulations as a yardstick; they are not part of the project, only read here. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.originals;
