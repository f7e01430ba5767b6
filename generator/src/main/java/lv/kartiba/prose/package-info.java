/** Running text as a small format-free tree, so that HTML, PDF, Word and XML say the same. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.prose;
