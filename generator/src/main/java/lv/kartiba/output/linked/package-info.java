/** Regulations as linked data: a site in, one file of JSON-LD for each regulation and language out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.output.linked;
