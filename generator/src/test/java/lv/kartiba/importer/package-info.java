/** Documents as schools have them are imported, and what was found is compared with the truth. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer;
