/** Finds topics, channels, contacts, deadlines and references in the words of clauses. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.fact;
