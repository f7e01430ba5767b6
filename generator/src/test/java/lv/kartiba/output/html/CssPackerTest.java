package lv.kartiba.output.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A style sheet is sent without what only people read. */
class CssPackerTest {
  @Test
  void spacesAndCommentsGo() {
    assertEquals(
        "h1,h2{margin:0 auto;color:#123456}@media (min-width:40em){p{margin:0}}",
        CssPacker.packed(
            """
            /* headings: don't touch */
            h1, h2 {
              margin: 0 auto;
              color: #123456;
            }

            @media (min-width: 40em) {
              p { margin: 0 }
            }
            """));
  }

  @Test
  void stringsStayAsTheyAre() {
    assertEquals(
        "q::before{content:\"a: b, c; { d }  /* e */\"}q::after{content:'it\\'s: \"'}",
        CssPacker.packed(
            "q::before { content: \"a: b, c; { d }  /* e */\" }\n"
                + "q::after { content: 'it\\'s: \"' }\n"));
  }

  @Test
  void aQuotationMarkInACommentBeginsNoString() {
    assertEquals("a{b:c}d{e:f}", CssPacker.packed("/* don't */ a { b: c } /* don't */ d { e: f }"));
  }
}
