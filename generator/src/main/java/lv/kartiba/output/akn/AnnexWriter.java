package lv.kartiba.output.akn;

import java.util.List;
import lv.kartiba.engine.xml.XmlWriter;
import lv.kartiba.regulation.Annex;

/** Writes the annexes published with an act, each a document within it. */
record AnnexWriter(Act act, XmlWriter xml, ProseWriter prose) {

  void write() {
    List<Annex> annexes = Act.published(act.regulation()).toList();
    if (!annexes.isEmpty()) {
      xml.open("attachments");
      annexes.forEach(this::annex);
      xml.close();
    }
  }

  private void annex(Annex annex) {
    String id = act.ids().of(annex.anchor());
    String foreign = act.foreign(annex.language(act.language()));
    xml.open("attachment", "eId", id, "wId", act.versions().name(annex.anchor()));
    xml.open("doc", "name", "pielikums");
    new MetaWriter(act, xml).write(annex, id);
    xml.open("preface", "eId", id + "__preface");
    line("docNumber", act.text("print.annex", annex.number()), "");
    if (!foreign.isEmpty()) {
      xml.openLine("p", "class", "note");
      xml.inline("remark", act.text("print.annex-missing"), "status", "editorial");
      xml.close();
    }
    line("docTitle", annex.title(act.language()), foreign);
    xml.close();
    String text = id + "__body__blockContainer_1";
    xml.open("mainBody", "eId", id + "__body", "xml:lang", foreign);
    xml.open("blockContainer", "eId", text);
    prose.blocks(annex.content(act.language()), text);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
  }

  private void line(String element, String words, String foreign) {
    xml.openLine("p", "xml:lang", foreign);
    xml.inline(element, words);
    xml.close();
  }
}
