/** Reads what stands above the first chapter and below the last clause: letterhead, approval, title. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.head;
