/** What a person must look at after an import: one doubt for each thing the program is not sure of. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.doubt;
