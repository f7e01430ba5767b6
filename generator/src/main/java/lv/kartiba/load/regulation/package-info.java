/**
 * A regulation's file: front matter, chapters, clauses as typed. A Markdown file in, {@code
 * RegulationText} out, not yet numbered; what was typed wrongly to the sink.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.load.regulation;
