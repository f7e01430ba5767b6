/** Rules about texts that everybody can use: words of links, pictures, tables, headings, capitals. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.lint.access;
