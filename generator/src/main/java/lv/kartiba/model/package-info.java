/** What a school writes: facts as records, references as typed ids. Filled by load, read by all. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.model;
