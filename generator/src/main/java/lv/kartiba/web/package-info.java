/** Asks other websites whether a linked page is still there: politely, and only on request. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.web;
