/** The pipeline from a school's folder to a published site, and the one list of formats. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.build;
