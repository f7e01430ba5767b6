/**
 * Which ids the school's texts name and which there are. Names with their places in, a problem for
 * each that names nothing.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.load.reference;
