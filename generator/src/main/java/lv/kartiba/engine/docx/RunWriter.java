package lv.kartiba.engine.docx;

import java.util.List;
import lv.kartiba.engine.xml.XmlWriter;

/** Writes the runs of a paragraph: links around them, then tracked changes, then the words. */
final class RunWriter {
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  private final WordXml xml;
  private final Relations relations;
  private final Annotations annotations;

  RunWriter(WordXml xml, Relations relations, Annotations annotations) {
    this.xml = xml;
    this.relations = relations;
    this.annotations = annotations;
  }

  void write(List<Run> runs) {
    int from = 0;
    for (int i = 1; i <= runs.size(); i++) {
      if (i == runs.size() || !link(runs, i).equals(link(runs, from))) {
        linked(link(runs, from), runs.subList(from, i));
        from = i;
      }
    }
  }

  private static String link(List<Run> runs, int i) {
    return runs.get(i).look().link();
  }

  private void linked(String link, List<Run> runs) {
    if (link.isEmpty()) {
      marked(runs);
      return;
    }
    if (link.startsWith("#")) {
      xml.open("hyperlink", "anchor", link.substring(1), "history", "1");
    } else {
      xml.open("hyperlink", "r:id", relations.address(link), "history", "1");
    }
    marked(runs);
    xml.close();
  }

  private void marked(List<Run> runs) {
    int from = 0;
    for (int i = 1; i <= runs.size(); i++) {
      if (i == runs.size() || runs.get(i).mark() != runs.get(from).mark()) {
        Mark mark = runs.get(from).mark();
        if (mark != Mark.KEPT) {
          annotations.open(mark.element(), xml);
        }
        runs.subList(from, i).forEach(this::write);
        if (mark != Mark.KEPT) {
          xml.close();
        }
        from = i;
      }
    }
  }

  private void write(Run run) {
    Piece piece = run.piece();
    if (piece instanceof Piece.Field field) {
      start(field.instruction(), run);
      if (!field.cached().isEmpty()) {
        open(run);
        words(field.cached(), run);
        xml.close();
      }
      part(run, "end");
    } else if (piece instanceof Piece.FieldStart start) {
      start(start.instruction(), run);
    } else if (piece instanceof Piece.FieldEnd) {
      part(run, "end");
    } else {
      simple(piece, run);
    }
  }

  private void simple(Piece piece, Run run) {
    open(run);
    if (piece instanceof Piece.Words words) {
      words(words.text(), run);
    } else if (piece instanceof Piece.Tab) {
      xml.empty("tab");
    } else if (piece instanceof Piece.LineBreak) {
      xml.empty("br");
    } else if (piece instanceof Piece.Image image) {
      image(image);
    }
    xml.close();
  }

  /** A field is several runs: begin, what to work out, until then, end. */
  private void start(String instruction, Run run) {
    part(run, "begin");
    open(run);
    String element = run.mark() == Mark.DELETED ? "delInstrText" : "instrText";
    xml.words(element, " " + instruction + " ");
    xml.close();
    part(run, "separate");
  }

  private void part(Run run, String type) {
    open(run);
    xml.empty("fldChar", "fldCharType", type);
    xml.close();
  }

  private void words(String text, Run run) {
    xml.words(run.mark() == Mark.DELETED ? "delText" : "t", text);
  }

  private void open(Run run) {
    xml.open("r");
    Look look = run.look();
    if (!look.style().isEmpty() || !look.language().isEmpty()) {
      xml.open("rPr");
      if (!look.style().isEmpty()) {
        xml.empty("rStyle", "val", look.style());
      }
      if (!look.language().isEmpty()) {
        xml.empty("lang", "val", look.language());
      }
      xml.close();
    }
  }

  private void image(Piece.Image image) {
    String id = annotations.next();
    String width = Integer.toString(image.size().width());
    String height = Integer.toString(image.size().height());
    XmlWriter out = xml.xml();
    xml.open("drawing");
    out.openInline(
        "wp:inline", "xmlns:wp", DRAWING, "distT", "0", "distB", "0", "distL", "0", "distR", "0");
    out.emptyInline("wp:extent", "cx", width, "cy", height);
    out.emptyInline(
        "wp:docPr", "id", id, "name", image.name(), "descr", image.alternative());
    out.openInline("a:graphic", "xmlns:a", MAIN);
    out.openInline("a:graphicData", "uri", PICTURE);
    out.openInline("pic:pic", "xmlns:pic", PICTURE);
    out.openInline("pic:nvPicPr");
    out.emptyInline("pic:cNvPr", "id", id, "name", image.name());
    out.emptyInline("pic:cNvPicPr");
    out.close();
    out.openInline("pic:blipFill");
    out.emptyInline("a:blip", "r:embed", relations.part("image", "media/" + image.name()));
    out.openInline("a:stretch");
    out.emptyInline("a:fillRect");
    out.close();
    out.close();
    out.openInline("pic:spPr");
    out.openInline("a:xfrm");
    out.emptyInline("a:off", "x", "0", "y", "0");
    out.emptyInline("a:ext", "cx", width, "cy", height);
    out.close();
    out.openInline("a:prstGeom", "prst", "rect");
    out.emptyInline("a:avLst");
    out.close();
    out.close();
    out.close();
    out.close();
    out.close();
    out.close();
    xml.close();
  }
}
