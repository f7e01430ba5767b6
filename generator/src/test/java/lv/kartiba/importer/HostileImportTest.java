package lv.kartiba.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.paper.UnreadableException.Reason;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;

/** Files that are damaged, locked, or made to do harm: a reason, soon, and nothing else. */
class HostileImportTest {

  @Test
  void anArchiveThatUnpacksToGigabytesIsTooLarge() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 300; i++) {
        zip.write(zeros);
      }
    }
    assertReason(Reason.TOO_LARGE, bytes.toByteArray());
  }

  @Test
  void picturesThatUnpackToGigabytesAreTooLargeToo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 500; i++) {
        zip.write(zeros);
      }
    }
    assertReason(Reason.TOO_LARGE, bytes.toByteArray());
  }

  @Test
  void entitiesAreNotResolved() {
    String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">"
        + "<!ENTITY f SYSTEM \"file:///etc/passwd\">]><w:document "
        + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
        + "<w:t>&b;&f;</w:t></w:r></w:p></w:body></w:document>";
    assertReason(Reason.DAMAGED, Papers.zip("word/document.xml", bomb));
  }

  @Test
  void elementsNestedAThousandDeepAreTooMuch() {
    String deep = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + "<w:body>" + "<w:sdt><w:sdtContent>".repeat(5_000) + "</w:sdtContent></w:sdt>".repeat(5_000)
        + "</w:body></w:document>";
    assertReason(Reason.TOO_LARGE, Papers.zip("word/document.xml", deep));
    assertReason(Reason.TOO_LARGE, text("<html><body>" + "<div>".repeat(20_000) + "x"));
  }

  @Test
  void aFileThatWasCutOffIsDamaged() {
    byte[] word = new Papers(SchoolFiles.small().read().main(), 1).typedWord();
    assertReason(Reason.DAMAGED, Arrays.copyOf(word, word.length / 3));
    assertReason(Reason.DAMAGED, text("%PDF-1.7\n1 0 obj\n<</Type /Catalog"));
  }

  @Test
  void aLockedPdfSaysSo() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      pdf.save(bytes);
    }
    assertReason(Reason.ENCRYPTED, bytes.toByteArray());
  }

  @Test
  void pagesWithoutWordsAreAScan() throws IOException {
    assertReason(Reason.SCANNED, pages(2));
  }

  @Test
  void fiveThousandPagesAreTooMany() throws IOException {
    assertReason(Reason.TOO_LARGE, pages(5_000));
  }

  @Test
  void oldAndForeignFormatsAreNamed() {
    assertReason(Reason.EMPTY, new byte[0]);
    assertReason(Reason.EMPTY, text(" \n \n"));
    String office = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1 ";
    assertReason(Reason.OLD_WORD, latin(office + "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"));
    assertReason(Reason.ENCRYPTED, latin("\u00d0\u00cf\u0011\u00e0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"));
    assertReason(Reason.UNKNOWN_FORMAT, latin(office + "W\0o\0r\0k\0b\0o\0o\0k\0"));
    assertReason(Reason.OLD_WORD, text("{\\rtf1 Sveiki}"));
    assertReason(Reason.UNKNOWN_FORMAT, Papers.zip("Index/Document.iwa", "pages"));
    assertReason(Reason.UNKNOWN_FORMAT, Papers.zip("xl/workbook.xml", "<workbook/>"));
    assertReason(Reason.UNKNOWN_FORMAT, latin("MZ\0\0\u0001\u0002"));
  }

  @Test
  void aPhotographOfTheDocumentIsAScan() {
    assertReason(Reason.SCANNED, latin("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR"));
    assertReason(Reason.SCANNED, latin("\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF"));
    assertReason(Reason.SCANNED, latin("\0\0\0\u0018ftypheic\0\0"));
  }

  @Test
  void aLockedOpenDocumentSaysSo() {
    String manifest = "<manifest:manifest><manifest:encryption-data/></manifest:manifest>";
    assertReason(Reason.ENCRYPTED, Papers.zip("META-INF/manifest.xml", manifest));
  }

  @Test
  void aParagraphWithoutEndIsTooLarge() {
    assertReason(Reason.TOO_LARGE, text("1. " + "vārds ".repeat(300_000)));
    assertReason(Reason.TOO_LARGE, text("<html><p>" + "a((".repeat(100_000)));
  }

  @Test
  void aHundredThousandLinesAreTooMany() {
    assertReason(Reason.TOO_LARGE, text("1. Vārdi\n".repeat(100_000)));
  }

  @Test
  void randomDamageGivesAReasonOrADraft() {
    byte[] good = new Papers(SchoolFiles.of(Project.root()).read().main(), 3).automaticWord();
    Random chance = new Random(11);
    for (int i = 0; i < 60; i++) {
      byte[] bad = good.clone();
      for (int j = 0; j < 1 + chance.nextInt(30); j++) {
        bad[chance.nextInt(bad.length)] = (byte) chance.nextInt(256);
      }
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            try {
              Import.draft(bad);
            } catch (UnreadableException e) {
              assertEquals(e.reason().name(), e.getMessage());
            }
          });
    }
  }

  private static byte[] pages(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      for (int i = 0; i < count; i++) {
        pdf.addPage(new PDPage());
      }
      pdf.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void assertReason(Reason wanted, byte[] bytes) {
    UnreadableException thrown =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> assertThrows(UnreadableException.class, () -> Import.draft(bytes)));
    assertEquals(wanted, thrown.reason());
  }
}
