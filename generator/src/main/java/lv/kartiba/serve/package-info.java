/** Shows a site while it is being written: watches the files, drafts the site anew, serves it. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.serve;
