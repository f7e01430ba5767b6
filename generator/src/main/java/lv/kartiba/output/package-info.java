/** The contract of every output: a format turns a site into files with lazily made content. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.output;
