/**
 * Reads what a school wrote: {@code site-config.yml} and {@code content/} in, {@link
 * lv.kartiba.model.Content} out, each problem with its place to the sink.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.load;
