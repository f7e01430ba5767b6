/** Regulations as printable documents: a site in, one PDF for each regulation and language out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.output.pdf;
