/**
 * Prints a page of well-formed XHTML as a PDF that archives keep and screen readers read aloud:
 * XHTML, a style sheet and a few facts about the document come in, the bytes of one file go out.
 */
@org.jspecify.annotations.NullMarked
package lv.kartiba.engine.pdf;
