/** The legal document as a numbered tree: numbers, references, facts and duties by clause. */
@org.jspecify.annotations.NullMarked
package lv.kartiba.regulation;
