/** Everything a school publishes, for programs: a site in, one JSON file and its schema out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.output.data;
