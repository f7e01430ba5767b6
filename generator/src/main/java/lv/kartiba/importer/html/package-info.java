/** Reads web pages: headings, paragraphs, lists with their numbers; menus are put aside. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.importer.html;
