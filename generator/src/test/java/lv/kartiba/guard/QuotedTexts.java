package lv.kartiba.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.testing.Project;

/** Texts between quotes in code and templates, among which the keys of messages are. */
final class QuotedTexts {
  private static final Pattern DOUBLE = Pattern.compile("\"((?:\\\\.|[^\"\\\\\\n])*)\"");
  private static final Pattern SINGLE = Pattern.compile("'((?:\\\\.|[^'\\\\\\n])*)'");

  /** A sentence a template asks for: {@code t("skip")}, {@code n("topics.count", 3)}. */
  static final Pattern ASKED = Pattern.compile("\\b[tn]\\(\\s*[\"']([^\"']+)[\"']");

  private QuotedTexts() {}

  /** All of them in the product's sources and templates. */
  static Set<String> all() {
    Set<String> found = new TreeSet<>();
    for (JavaSource source : JavaSource.product()) {
      found.addAll(find(source.text(), DOUBLE));
    }
    for (Path template : templates()) {
      String text = Project.text(template);
      found.addAll(find(text, DOUBLE));
      found.addAll(find(text, SINGLE));
      found.addAll(find(text, ASKED));
    }
    return found;
  }

  /** What stands between the first group's brackets wherever the pattern matches in a template. */
  static Set<String> inTemplates(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    templates().forEach(template -> found.addAll(find(Project.text(template), pattern)));
    return found;
  }

  /** The same in the sources. */
  static Set<String> inSources(Pattern pattern) {
    Set<String> found = new TreeSet<>();
    JavaSource.product().forEach(source -> found.addAll(find(source.text(), pattern)));
    return found;
  }

  static Set<String> find(String text, Pattern pattern) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<Path> templates() {
    return Project.files(Project.root().resolve("templates")).stream()
        .filter(file -> file.toString().matches(".*\\.ftlh?"))
        .toList();
  }
}
