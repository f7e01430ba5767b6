package lv.kartiba.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.List;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;

/** Files as bytes: encoding, line ends, size. */
class FileFormTest {
  private static final String CONTACTS =
      "class-teacher: {title: Klases audzinātājs}\noffice: {title: Lietvedība}\n";

  private static List<String> problems(byte[] contacts) {
    return SchoolFiles.small().with("content/contacts.yml", contacts).read().problemsAndHints();
  }

  @Test
  void aByteOrderMarkDoesNoHarm() {
    assertEquals(List.of(), problems(("\ufeff" + CONTACTS).getBytes(UTF_8)));
  }

  @Test
  void lineEndsOfWindowsDoNoHarm() {
    assertEquals(List.of(), problems(CONTACTS.replace("\n", "\r\n").getBytes(UTF_8)));
    SchoolFiles school = SchoolFiles.small();
    String body = "# A\n\n1. Viens [V](topic:grades):\n    1. [E](channel:e-class). {#e}\n2. [](#e)\n";
    assertEquals(
        school.clauses(body).read().facts(),
        school.clauses(body.replace("\n", "\r\n")).read().facts());
  }

  @Test
  void placesStayRightAfterAByteOrderMarkAndLineEndsOfWindows() {
    String text = "\ufeff" + CONTACTS.replace("\n", "\r\n") + "head: {titel: Direktore}\r\n";
    assertEquals(
        List.of(
            "content/contacts.yml:3:8: error: nothing is called 'titel' here [unknown-key]"
                + " did you mean 'title'?"),
        problems(text.getBytes(UTF_8)));
  }

  @Test
  void aFileInAnotherEncodingIsReportedAtItsFirstStrangeLetter() {
    assertEquals(
        List.of(
            "content/contacts.yml:1:37: error: this is not text in UTF-8 [not-utf8]"
                + " save the file again as \"UTF-8\" (in the editor under \"Save as … encoding\")"),
        problems(CONTACTS.getBytes(Charset.forName("windows-1257"))));
  }

  @Test
  void aReplacementCharacterThatIsReallyThereIsText() {
    assertEquals(
        List.of(), problems(CONTACTS.replace("Liet", "Liet\ufffd").getBytes(UTF_8)));
  }

  @Test
  void anOldLineEndIsAnInvisibleCharacter() {
    assertEquals(
        List.of(
            "content/contacts.yml:1:43: error: there is an invisible character (U+000D) here"
                + " [control-character] delete it; it came along with text copied from elsewhere"),
        problems(CONTACTS.replace("\n", "\r").getBytes(UTF_8)));
  }

  @Test
  void anEmptyFileHasNothingInIt() {
    assertEquals(
        List.of(), SchoolFiles.small().with("content/contacts.yml", "# nobody\n").read().errors());
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    byte[] yaml = ("# " + "x".repeat(1_000_000)).getBytes(UTF_8);
    assertEquals(
        List.of(
            "content/contacts.yml:1:1: error: this file has 1000 kB; at most 1000 kB can be read"
                + " [file-too-large] divide it, and put pictures into content/images/ as files of"
                + " their own"),
        problems(yaml).stream().filter(problem -> problem.contains("too-large")).toList());
    assertEquals(
        List.of(
            "content/pages/about.lv.md:1:1: error: this file has 262 kB; at most 262 kB can be read"
                + " [file-too-large]"),
        SchoolFiles.small()
            .with("content/pages/about.lv.md", "x ".repeat(131_073))
            .read()
            .problems());
  }
}
