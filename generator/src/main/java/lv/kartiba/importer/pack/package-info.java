/** Opens documents that are archives of XML files, and keeps out what would harm: bombs, entities. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.pack;
