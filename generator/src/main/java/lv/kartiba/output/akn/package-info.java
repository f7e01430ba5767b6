/** Regulations as Akoma Ntoso 3.0: a site in, one XML file for each regulation and language out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.output.akn;
