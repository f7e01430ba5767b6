/** The school, its site and its regulations in the words of schema.org: catalog in, JSON-LD out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.schemaorg;
