package lv.kartiba.importer.docx;

import java.util.Optional;
import lv.kartiba.importer.pack.Xml;
import org.w3c.dom.Element;

/** Properties that are on unless they say otherwise: {@code <w:b/>} but {@code <w:b w:val="0"/>}. */
final class Switch {
  private Switch() {}

  static boolean on(Element property) {
    String value = Xml.attribute(property, "val").orElse("1");
    return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
  }

  static Optional<Boolean> of(Element properties, String name) {
    return Xml.child(properties, name).map(Switch::on);
  }
}
