/**
 * Markdown to running text: what an editor typed becomes blocks and lines with the places of all
 * that can be wrong. Bodies of Markdown files in, {@code lv.kartiba.prose} out.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.load.markdown;
