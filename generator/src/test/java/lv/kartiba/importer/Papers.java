package lv.kartiba.importer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.testing.SchoolRead;

/**
 * A regulation as other programs write it: text with wrapped lines, a page of a content management
 * system, a Word file with typed or automatic numbers.
 */
final class Papers {
  private final Regulation regulation;
  private final Random chance;

  Papers(Regulation regulation, long seed) {
    this.regulation = regulation;
    this.chance = new Random(seed);
  }

  /** A line of the document: its number, its words, how deep it stands. */
  record Entry(String number, String words, int depth, boolean heading) {
    String typed() {
      return number.isEmpty() ? words : number + " " + words;
    }
  }

  /** Everything from the first heading to the last clause. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Chapter chapter : regulation.chapters()) {
      String title = PlainText.of(chapter.title(SchoolRead.LV));
      if (!title.isEmpty()) {
        entries.add(new Entry(chapter.number().isEmpty() ? "" : chapter.number() + ".", title, 0, true));
      }
      chapter.clauses().forEach(clause -> add(clause, 1, entries));
    }
    return entries;
  }

  private static void add(Clause clause, int depth, List<Entry> into) {
    List<Block> blocks = new ArrayList<>(clause.in(SchoolRead.LV).body());
    blocks.addAll(clause.in(SchoolRead.LV).after());
    into.add(new Entry(clause.number().printed(), PlainText.ofBlocks(blocks), depth, false));
    clause.children().forEach(child -> add(child, depth + 1, into));
  }

  static final List<String> HEAD =
      List.of(
          "RĪTAUSMAS NOVADA PAŠVALDĪBA",
          "RĪTAUSMAS VIDUSSKOLA",
          "Reģ. Nr. 0000000000, Skolas iela 1, Rītausma, LV-0000, tālr. 60000000",
          "",
          "APSTIPRINĀTS",
          "ar Rītausmas vidusskolas direktores",
          "24.08.2026. rīkojumu Nr. 1-9/31",
          "",
          "IEKŠĒJIE NOTEIKUMI",
          "Rītausmā",
          "2026. gada 24. augustā Nr. 7/2026",
          "",
          "KĀRTĪBA, KĀDĀ NOTIEK INFORMĀCIJAS APMAIŅA",
          "AR IZGLĪTOJAMO VECĀKIEM",
          "",
          "Izdoti saskaņā ar Valsts pārvaldes iekārtas likuma",
          "72. panta otro daļu",
          "");

  /**
   * Plain text as a converter leaves it.
   *
   * @param width of its lines in letters
   * @param hyphens whether long words are divided at line ends
   * @param pages whether header, footer and page number stand between the lines
   * @param lost how many of a hundred numbers of sub-clauses are missing
   */
  String text(int width, boolean hyphens, boolean pages, int lost) {
    List<String> lines = new ArrayList<>(HEAD);
    int onPage = lines.size();
    int page = 1;
    for (Entry entry : entries()) {
      boolean missing = entry.depth > 1 && chance.nextInt(100) < lost;
      String typed = missing ? entry.words : entry.typed();
      if (entry.heading || chance.nextInt(3) == 0) {
        lines.add("");
      }
      List<String> wrapped = wrap(typed, width, hyphens);
      lines.addAll(wrapped);
      onPage += wrapped.size() + 1;
      if (pages && onPage > 40) {
        lines.addAll(List.of("Rītausmas vidusskola", "Lapa " + page + " no 9", "\f"));
        page++;
        onPage = 0;
      }
    }
    return String.join("\n", lines);
  }

  private static List<String> wrap(String words, int width, boolean hyphens) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      int room = width - line.length() - 1;
      if (line.length() + word.length() + 1 <= width || line.isEmpty()) {
        line.append(line.isEmpty() ? "" : " ").append(word);
      } else if (hyphens && room > 4 && word.matches("\\p{Ll}{9,}.?")) {
        int cut = Math.min(room - 1, word.length() - 4);
        line.append(' ').append(word, 0, cut).append('-');
        lines.add(line.toString());
        line.setLength(0);
        line.append(word.substring(cut));
      } else {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** A page of a content management system: menus, spans, hard spaces, paragraphs or lines. */
  String html(boolean breaks) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html><html><head><title>Kārtība</title></head><body>\n");
    out.append("<nav class=\"menu\"><ul><li><a href=\"/\">Sākums</a></li><li><a href=\"/k\">Kontakti</a></li></ul></nav>\n");
    out.append("<div id=\"content\"><div class=\"entry\">");
    HEAD.stream().filter(line -> !line.isEmpty()).forEach(line -> out.append("<p style=\"text-align: center\">").append(escape(line)).append("</p>\n"));
    boolean open = false;
    for (Entry entry : entries()) {
      String typed = escape(entry.typed());
      if (chance.nextBoolean()) {
        typed = typed.replaceFirst(" ", "&nbsp;");
      }
      if (entry.heading) {
        out.append(open ? "</p>" : "");
        open = false;
        out.append(chance.nextBoolean() ? "<p><strong>" + typed + "</strong></p>" : "<h3>" + typed + "</h3>");
      } else if (breaks) {
        out.append(open ? "<br />\n" : "<p>").append("<span style=\"font-size: 12pt\">").append(typed).append("</span>");
        open = true;
      } else {
        out.append("<div><p class=\"MsoNormal\"><span lang=\"LV\">").append(typed).append("<o:p></o:p></span></p></div>\n");
      }
    }
    out.append(open ? "</p>" : "");
    return out.append("</div></div><footer><p>© Rītausmas vidusskola</p></footer></body></html>").toString();
  }

  /** A page whose clauses are lists; the browser counts them. */
  String lists() {
    StringBuilder out = new StringBuilder("<html><body><article>");
    HEAD.stream().filter(line -> !line.isEmpty()).forEach(line -> out.append("<p>").append(escape(line)).append("</p>\n"));
    int first = 1;
    for (Chapter chapter : regulation.chapters()) {
      out.append("<h2>").append(chapter.number().isEmpty() ? "" : chapter.number() + ". ").append(escape(PlainText.of(chapter.title(SchoolRead.LV)))).append("</h2>");
      out.append("<ol start=\"").append(first).append("\">");
      chapter.clauses().forEach(clause -> item(clause, out));
      out.append("</ol>");
      first += chapter.clauses().size();
    }
    return out.append("</article></body></html>").toString();
  }

  private static void item(Clause clause, StringBuilder out) {
    List<Block> blocks = new ArrayList<>(clause.in(SchoolRead.LV).body());
    blocks.addAll(clause.in(SchoolRead.LV).after());
    out.append("<li>").append(escape(PlainText.ofBlocks(blocks)));
    if (!clause.children().isEmpty()) {
      out.append("<ol>");
      clause.children().forEach(child -> item(child, out));
      out.append("</ol>");
    }
    out.append("</li>\n");
  }

  static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A Word file whose numbers were typed. */
  byte[] typedWord() {
    StringBuilder body = new StringBuilder();
    HEAD.stream().filter(line -> !line.isEmpty()).forEach(line -> body.append(paragraph("", "", line)));
    for (Entry entry : entries()) {
      String bold = entry.heading ? "<w:b/>" : "";
      String middle = entry.heading ? "<w:jc w:val=\"center\"/>" : "";
      body.append(paragraph(middle, bold, entry.typed().replaceFirst(" ", "\t")));
    }
    return word(body.toString(), "");
  }

  /** A Word file whose chapters and clauses are numbered by Word, each chapter by a list of its own. */
  byte[] automaticWord() {
    StringBuilder body = new StringBuilder();
    StringBuilder numbering = new StringBuilder();
    HEAD.stream().filter(line -> !line.isEmpty()).forEach(line -> body.append(paragraph("", "", line)));
    numbering.append("<w:abstractNum w:abstractNumId=\"0\">" + level(0, "upperRoman", "%1.") + "</w:abstractNum>");
    int list = 0;
    for (Entry entry : entries()) {
      if (entry.heading) {
        list++;
        numbering.append("<w:abstractNum w:abstractNumId=\"").append(list).append("\">");
        for (int i = 0; i < 4; i++) {
          String shown = "%1.%2.%3.%4.".substring(0, 3 * (i + 1));
          numbering.append(level(i, "decimal", list + "." + shown));
        }
        numbering.append("</w:abstractNum>");
        body.append(paragraph("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"100\"/></w:numPr>", "<w:b/>", entry.words));
      } else {
        String place = "<w:numPr><w:ilvl w:val=\"" + (entry.depth - 1) + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
        body.append(paragraph(place, "", entry.words));
      }
    }
    StringBuilder uses = new StringBuilder("<w:num w:numId=\"100\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for (int i = 1; i <= list; i++) {
      uses.append("<w:num w:numId=\"").append(i).append("\"><w:abstractNumId w:val=\"").append(i).append("\"/></w:num>");
    }
    return word(body.toString(), numbering.append(uses).toString());
  }

  static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
        + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
  }

  static String paragraph(String properties, String run, String words) {
    String text = escape(words).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">");
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:rPr>" + run + "</w:rPr><w:t xml:space=\"preserve\">"
        + text + "</w:t></w:r></w:p>";
  }

  static byte[] word(String body, String numbering) {
    String names = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    String types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
        + "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>";
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    String open = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return zip(
        "[Content_Types].xml", types,
        "_rels/.rels", open + "<Relationship Id=\"r1\" Type=\"" + office + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        "word/_rels/document.xml.rels", open + "<Relationship Id=\"r1\" Type=\"" + office + "numbering\" Target=\"numbering.xml\"/></Relationships>",
        "word/document.xml", "<w:document " + names + "><w:body>" + body + "</w:body></w:document>",
        "word/numbering.xml", "<w:numbering " + names + ">" + numbering + "</w:numbering>");
  }

  /** An archive of texts by their names. */
  static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
