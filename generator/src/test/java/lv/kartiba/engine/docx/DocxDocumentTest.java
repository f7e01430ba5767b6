package lv.kartiba.engine.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import lv.kartiba.testing.DocxParts;
import org.junit.jupiter.api.Test;

/** A small document for Word, with everything a paragraph may hold. */
class DocxDocumentTest {
  private static DocxDocument document(List<Passage> body, Map<String, byte[]> pictures) {
    return new DocxDocument(
        "Nosaukums & „<b>”",
        "Skola",
        "lv-LV",
        LocalDate.of(2026, 8, 24),
        new DocxDocument.Page(30, 20, 20, 20),
        List.of(Style.paragraph("Normal", "Normal", "")),
        new ListBook(),
        body,
        Paragraph.of("Normal", List.of()),
        pictures,
        Optional.of(new DocxDocument.Changes("Skola", LocalDate.of(2026, 8, 24))));
  }

  private static Run run(Piece piece, Mark mark) {
    return new Run(piece, Look.PLAIN, mark);
  }

  @Test
  void everythingALineMayHoldIsValidMarkedOrNot() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", png);
    List<Piece> pieces =
        List.of(
            new Piece.Words(" a & <b> "),
            new Piece.Tab(),
            new Piece.LineBreak(),
            new Piece.Field("PAGE", "1"),
            new Piece.FieldStart("TOC"),
            new Piece.FieldEnd(),
            new Piece.Image("logo.png", "Zīme", new PictureSize(20, 10).onPaper(60, 18)));
    List<Passage> body =
        Arrays.stream(Mark.values())
            .<Passage>map(
                mark ->
                    Paragraph.of("Normal", pieces.stream().map(p -> run(p, mark)).toList())
                        .marked(mark, mark.element().startsWith("w:move") ? "move1" : ""))
            .toList();
    byte[] docx = document(body, Map.of("logo.png", png.toByteArray())).bytes();
    assertEquals(List.of(), DocxParts.problems(docx));
    String xml = DocxParts.of(docx).getOrDefault("word/document.xml", "");
    assertTrue(xml.contains("<w:t xml:space=\"preserve\"> a &amp; &lt;b&gt; </w:t>"), xml);
    assertTrue(xml.contains("descr=\"Zīme\""), xml);
  }

  @Test
  void theZoneOfTheMachineDoesNotShow() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      byte[] there = document(List.of(), Map.of()).bytes();
      TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
      assertArrayEquals(there, document(List.of(), Map.of()).bytes());
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
