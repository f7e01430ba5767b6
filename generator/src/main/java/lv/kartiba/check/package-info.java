/** Looks at the finished files: links, anchors, ids, pictures. Bytes in, problems out. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.check;
