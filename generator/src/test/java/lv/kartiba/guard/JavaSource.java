package lv.kartiba.guard;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.testing.Project;

/**
 * A source file as the guards read it.
 *
 * @param path for people, relative to the project
 * @param code the text with comments and the insides of literals blanked out, lines kept
 */
record JavaSource(String path, String text, String code) {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  static JavaSource of(String path, String text) {
    return new JavaSource(path, text, withoutWords(text));
  }

  /** The product's own sources, without tests. */
  static List<JavaSource> product() {
    return in(Project.generator().resolve("src/main/java"));
  }

  /** The tests and their tools. */
  static List<JavaSource> tests() {
    return in(Project.generator().resolve("src/test/java"));
  }

  /** For example {@code lv.kartiba.engine.pdf}. */
  String packageName() {
    Matcher matcher = PACKAGE.matcher(code);
    return matcher.find() ? matcher.group(1) : "";
  }

  /** The package without the part all have: {@code engine.pdf}. */
  String shortPackage() {
    return packageName().replaceFirst("^lv\\.kartiba\\.?", "");
  }

  /** The line a place of the text is in, counted from 1. */
  int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static List<JavaSource> in(Path folder) {
    return Project.files(folder).stream()
        .filter(file -> file.toString().endsWith(".java"))
        .map(file -> of(Project.root().relativize(file).toString(), Project.text(file)))
        .toList();
  }

  private static String withoutWords(String text) {
    Pattern words =
        Pattern.compile(
            "(?s)/\\*.*?\\*/|//[^\\n]*|\"\"\".*?(?<!\\\\)\"\"\""
                + "|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])++'");
    StringBuilder code = new StringBuilder();
    Matcher matcher = words.matcher(text);
    int from = 0;
    while (matcher.find()) {
      code.append(text, from, matcher.start()).append(blank(matcher.group()));
      from = matcher.end();
    }
    return code.append(text.substring(from)).toString();
  }

  private static String blank(String part) {
    String quote = part.startsWith("\"") ? "\"" : part.startsWith("'") ? "'" : " ";
    String inside = part.substring(1, part.length() - 1).replaceAll("[^\\n]", " ");
    return quote + inside + quote;
  }
}
