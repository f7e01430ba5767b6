/** A regulation says the same in every form in which it is published: number by number, word by word. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.onetruth;
