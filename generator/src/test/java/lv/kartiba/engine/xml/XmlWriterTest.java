package lv.kartiba.engine.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class XmlWriterTest {
  @Test
  void elementsAreIndentedAndLinesAreLeftAsTheyAre() {
    XmlWriter xml = new XmlWriter();
    xml.open("a", "id", "1 & \"2\"", "lang", "");
    xml.openLine("p");
    xml.text("x < y ");
    xml.inline("b", "bold");
    xml.emptyInline("br");
    xml.close();
    xml.empty("c");
    xml.close();
    assertEquals(
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <a id="1 &amp; &quot;2&quot;">
          <p>x &lt; y <b>bold</b><br/></p>
          <c/>
        </a>
        """,
        xml.finished());
  }

  @Test
  void aLineOfItsOwnAmongWordsIsAMistake() {
    XmlWriter xml = new XmlWriter();
    xml.openLine("p");
    assertThrows(IllegalStateException.class, () -> xml.open("q"));
  }

  @Test
  void anElementLeftOpenIsAMistake() {
    XmlWriter xml = new XmlWriter();
    xml.open("a");
    assertThrows(IllegalStateException.class, xml::finished);
  }
}
