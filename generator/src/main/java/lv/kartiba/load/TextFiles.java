package lv.kartiba.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.Utf8;

/** Reads text files, and reports those that are too large or are no text in UTF-8. */
record TextFiles(Diagnostics problems) {
  static final int LARGEST_YAML = 1_000_000;
  static final int LARGEST_MARKDOWN = 256 * 1024;

  private static final char REPLACEMENT = '\ufffd';

  /**
   * The text of a file, without a byte order mark.
   *
   * @param shown the path shown to the editor
   * @param largest how many bytes it may have
   */
  Optional<SourceFile> read(Path path, String shown, int largest) {
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      problems.report(
          Rule.UNREADABLE_FILE.at(SourceFile.of(shown, "").start(), shown).underline(1));
      return Optional.empty();
    }
    if (bytes.length > largest) {
      String limit = String.valueOf(largest / 1000);
      problems.report(
          Rule.FILE_TOO_LARGE
              .at(SourceFile.of(shown, "").start(), String.valueOf(bytes.length / 1000), limit)
              .underline(1));
      return Optional.empty();
    }
    String text = Utf8.text(bytes);
    SourceFile file = SourceFile.of(shown, text, () -> again(path));
    OptionalInt fault =
        text.indexOf(REPLACEMENT) < 0 ? OptionalInt.empty() : Utf8.firstFault(bytes);
    if (fault.isPresent()) {
      problems.report(Rule.NOT_UTF8.at(file.at(fault.getAsInt())));
      return Optional.empty();
    }
    return hasControlCharacter(file) ? Optional.empty() : Optional.of(file);
  }

  /** The same text once more; none where the file has gone meanwhile. */
  private static String again(Path path) {
    try {
      return Utf8.text(Files.readAllBytes(path));
    } catch (IOException e) {
      return "";
    }
  }

  /** Invisible characters, which come with text copied from elsewhere and which no XML may hold. */
  private boolean hasControlCharacter(SourceFile file) {
    char[] text = file.text().toCharArray();
    for (int i = 0; i < text.length; i++) {
      char c = text[i];
      if (c < ' ' ? isForbidden(text, i) : c >= 0x7f && isForbidden(c)) {
        String code = String.format(Locale.ROOT, "U+%04X", (int) c);
        problems.report(Rule.CONTROL_CHARACTER.at(file.at(i), code).underline(1));
        return true;
      }
    }
    return false;
  }

  private static boolean isForbidden(char[] text, int at) {
    char c = text[at];
    boolean lineEnd = c == '\r' && at + 1 < text.length && text[at + 1] == '\n';
    return c != '\n' && c != '\t' && !lineEnd;
  }

  private static boolean isForbidden(char c) {
    return c <= 0x9f || c == '\u2028' || c == '\u2029' || c == '\ufffe' || c == '\uffff';
  }
}
