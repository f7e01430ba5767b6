package lv.kartiba.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlReader;
import lv.kartiba.source.SourceFile;

/**
 * The keys between two lines of three hyphens at the beginning of a Markdown file.
 *
 * @param keys what it says; no keys where there is none
 * @param bodyStart the offset of the text after it
 */
record FrontMatter(YamlMap keys, int bodyStart) {
  private static final String FENCE = "---";

  /** What a text program makes of three hyphens, or somebody types instead. */
  private static final Pattern DASHES = Pattern.compile("(?m)^([—–]-?|--)[ \\t]*\\r?$");

  /** The front matter of a file; nothing, and a problem, where it cannot be understood. */
  static Optional<FrontMatter> read(SourceFile file, Diagnostics problems) {
    String text = file.text();
    Matcher dashes = DASHES.matcher(text);
    if (!isFence(text, 0) && dashes.lookingAt()) {
      problems.report(
          Rule.YAML_SYNTAX
              .at(file.start(), "word.yaml-front-matter-dashes")
              .underline(dashes.group(1).length())
              .hint("yaml-front-matter-dashes"));
      return Optional.empty();
    }
    if (!isFence(text, 0)) {
      return Optional.of(new FrontMatter(YamlMap.none(file.start(), problems), 0));
    }
    int begin = text.indexOf('\n') + 1;
    int line = begin;
    while (line > 0 && line < text.length() && !isFence(text, line)) {
      line = text.indexOf('\n', line) + 1;
    }
    if (line <= 0 || line >= text.length() || !isFence(text, line)) {
      Matcher other = DASHES.matcher(text);
      if (other.find(begin)) {
        problems.report(
            Rule.YAML_SYNTAX
                .at(file.at(other.start()), "word.yaml-front-matter-dashes")
                .underline(other.group(1).length())
                .hint("yaml-front-matter-dashes"));
        return Optional.empty();
      }
      problems.report(
          Rule.YAML_SYNTAX
              .at(file.start(), "word.yaml-front-matter")
              .underline(FENCE.length())
              .hint("yaml-front-matter"));
      return Optional.empty();
    }
    int end = text.indexOf('\n', line);
    int bodyStart = end < 0 ? text.length() : end + 1;
    return YamlReader.read(file, text.substring(begin, line), 1, problems)
        .map(keys -> new FrontMatter(keys, bodyStart));
  }

  /** Whether a line of three hyphens begins here. */
  private static boolean isFence(String text, int at) {
    if (!text.startsWith(FENCE, at)) {
      return false;
    }
    int end = text.indexOf('\n', at);
    return text.substring(at + FENCE.length(), end < 0 ? text.length() : end).isBlank();
  }
}
