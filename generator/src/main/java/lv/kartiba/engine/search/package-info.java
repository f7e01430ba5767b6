/** Words made comparable, and an index a browser can search: texts with weights in, data out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.engine.search;
