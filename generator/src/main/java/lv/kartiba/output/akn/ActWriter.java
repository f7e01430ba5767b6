package lv.kartiba.output.akn;

import java.util.List;
import lv.kartiba.engine.xml.XmlWriter;
import lv.kartiba.model.Header;
import lv.kartiba.model.Wording;
import lv.kartiba.regulation.PrintedHead;
import lv.kartiba.regulation.PrintedHead.Part;

/** Writes a whole act: what it is, its head, its chapters, its signature, its annexes. */
final class ActWriter {
  private static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private final Act act;
  private final XmlWriter xml = new XmlWriter();

  ActWriter(Act act) {
    this.act = act;
  }

  String write() {
    boolean changed = act.original().updated().isPresent();
    ProseWriter prose = new ProseWriter(act, xml);
    xml.open("akomaNtoso", "xmlns", NAMESPACE);
    xml.open(
        "act",
        "name",
        "ieksejieNoteikumi",
        "contains",
        changed ? "singleVersion" : "originalVersion");
    new MetaWriter(act, xml).write();
    preface();
    if (act.head().order().contains(Part.BASIS)) {
      preamble(act.head().basis());
    }
    new BodyWriter(act, xml, prose).write();
    act.head().signature().ifPresent(this::conclusions);
    new AnnexWriter(act, xml, prose).write();
    xml.close();
    xml.close();
    return xml.finished();
  }

  /** The lines above the first chapter, in the order in which they are printed. */
  private void preface() {
    PrintedHead head = act.head();
    xml.open("preface", "eId", "preface");
    for (Part part : head.order()) {
      switch (part) {
        case LETTERHEAD ->
            head.letterhead().ifPresent(lines -> container("letterhead", lines.lines()));
        case APPROVAL -> container("approval", head.approval());
        case UPDATED -> head.updated().ifPresent(line -> line(line, "updated", "span"));
        case KIND -> head.kind().ifPresent(line -> line(line, "kind", "docType"));
        case PLACE -> place(head);
        case TITLE -> {
          xml.open("longTitle", "eId", "preface__longTitle");
          line(head.title(), "", "docTitle");
          xml.close();
        }
        case BASIS, SIGNATURE -> { } // stand in the preamble and below the last clause
      }
    }
    xml.close();
  }

  private void container(String name, List<Wording> lines) {
    xml.open("container", "name", name, "eId", "preface__" + name);
    lines.forEach(
        line -> xml.line("p", line.text(), "xml:lang", act.foreign(line.language())));
    xml.close();
  }

  private void place(PrintedHead head) {
    Header header = act.regulation().header(act.language());
    head.place().ifPresent(line -> line(line, "place", "span"));
    head.date()
        .ifPresent(
            line -> {
              String day = header.date().map(date -> date.value().toString()).orElse("");
              line(line, "date", "docDate", "date", day);
            });
    head.number().ifPresent(line -> line(line, "number", "docNumber"));
  }

  /** A line of the head, its words in an element that tells what they are. */
  private void line(Wording line, String style, String element, String... attributes) {
    xml.openLine("p", "class", style, "xml:lang", act.foreign(line.language()));
    xml.inline(element, line.text(), attributes);
    xml.close();
  }

  private void preamble(PrintedHead.Basis basis) {
    xml.open("preamble", "eId", "preamble");
    xml.open("formula", "name", "enactingFormula", "eId", "preamble__formula_1");
    xml.openLine("p", "xml:lang", act.foreign(basis.language()));
    int laws = 0;
    for (PrintedHead.BasisPiece piece : basis.pieces()) {
      if (piece.url().isPresent()) {
        laws++;
        String id = "preamble__formula_1__ref_" + laws;
        xml.inline("ref", piece.text(), "eId", id, "href", piece.url().get());
      } else {
        xml.text(piece.text());
      }
    }
    xml.close();
    xml.close();
    xml.close();
  }

  private void conclusions(PrintedHead.Signature who) {
    xml.open("conclusions", "eId", "conclusions");
    xml.openLine("p", "xml:lang", act.foreign(who.language()));
    xml.openInline("signature", "eId", "conclusions__signature_1");
    String role = "#" + MetaWriter.SIGNATORY;
    xml.inline("role", who.title(), "refersTo", role);
    if (!who.name().isEmpty()) {
      String person = "#" + MetaWriter.SIGNATORY_PERSON;
      xml.text(" ");
      xml.inline("person", who.name(), "refersTo", person, "as", role);
    }
    xml.close();
    xml.close();
    xml.close();
  }
}
