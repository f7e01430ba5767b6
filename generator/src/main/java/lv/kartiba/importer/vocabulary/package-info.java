/** What Latvian schools inform of, where, and who does: words with their stems, ids and titles. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.vocabulary;
