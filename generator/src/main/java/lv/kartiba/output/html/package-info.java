/** The website: a view record for each kind of page, a template of the same name, files out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.output.html;
