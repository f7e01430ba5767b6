/** A document somebody else wrote becomes a draft of what a school writes: file in, folder out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer;
