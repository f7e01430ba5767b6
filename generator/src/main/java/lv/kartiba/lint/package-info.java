/** One class per rule about content: the linked catalog in, problems out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint;
