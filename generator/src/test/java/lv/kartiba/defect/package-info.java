/** Files with slips in them, and beside each slip what is said about it. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.defect;
