package lv.kartiba.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import lv.kartiba.load.markdown.MarkdownContext;
import lv.kartiba.load.markdown.ProseReader;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.Manuscript;
import lv.kartiba.model.Page.Menu;
import lv.kartiba.source.SourceFile;

/** Reads long texts: free pages, and what is told of a topic or channel at length. */
record LongTextReader(ReadNotes notes, Set<String> assets) {

  /**
   * A text as read.
   *
   * @param menu where its page is linked from, if it says so
   * @param of the fingerprint of the original it was translated from, if it says so
   * @param source what it was read from
   */
  record Read(
      TextFile file,
      Manuscript manuscript,
      Optional<Menu> menu,
      Optional<String> of,
      MarkdownContext source) {

    /** Six hexadecimal digits that change when the words change. */
    String fingerprint() {
      return LongTextReader.fingerprint(source.body());
    }
  }

  /** A page, which has a title and may be in a menu. */
  Optional<Read> page(TextFile text) {
    return read(text, true);
  }

  /** The long text of something that has its title elsewhere. */
  Optional<Read> about(TextFile text) {
    return read(text, false);
  }

  private Optional<Read> read(TextFile text, boolean page) {
    return notes
        .files()
        .read(text.path(), text.shown(), TextFiles.LARGEST_MARKDOWN)
        .flatMap(
            file -> FrontMatter.read(file, notes.problems()).map(front -> read(text, file, front, page)));
  }

  private Read read(TextFile text, SourceFile file, FrontMatter front, boolean page) {
    YamlMap keys = front.keys();
    Optional<String> title =
        page ? keys.requiredText("title").map(YamlText::text) : keys.words("title");
    Optional<String> summary = keys.words("summary");
    Optional<Menu> menu = page ? keys.choice("menu", Menu.class) : Optional.empty();
    Optional<String> of = keys.words("of");
    keys.finish();
    MarkdownContext context =
        new MarkdownContext(
            file, front.bodyStart(), notes.problems(), notes.namings(), assets);
    Manuscript manuscript =
        new Manuscript(
            text.language(),
            title,
            summary,
            ProseReader.read(context),
            Optional.empty(),
            file.start());
    file.release();
    return new Read(text, manuscript, menu, of, context);
  }

  /** Six hexadecimal digits that stay the same while only line ends and indents change. */
  private static String fingerprint(String body) {
    char[] words = body.toCharArray();
    int length = 0;
    boolean space = false;
    for (char c : words) {
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        space = length > 0;
      } else {
        if (space) {
          words[length++] = ' ';
          space = false;
        }
        words[length++] = c;
      }
    }
    byte[] bytes = new String(words, 0, length).getBytes(StandardCharsets.UTF_8);
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(hash, 0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
