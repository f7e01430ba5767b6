/**
 * YAML as text with positions: every value keeps the words and the place the editor gave it, and
 * knows nothing of schools. A file in, maps, lists and texts out, problems to the sink.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.load.yaml;
