package lv.kartiba.load.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in the editor's words what the YAML parser says in its own. */
final class YamlProblem {
  private static final Pattern NBSP =
      Pattern.compile("^[ \u00a0]*(?:- )?[\\p{L}\\p{N}_-]*:?(\u00a0)");

  /** A key or a hyphen without the space it needs behind it. */
  private static final Pattern GLUED =
      Pattern.compile("^\\s*(?:- )?[\\p{L}\\p{N}_-]+(:)[{\\[\"'\\p{L}]");

  private static final Pattern GLUED_HYPHEN = Pattern.compile("^\\s*(-)[{\\[\"'\\p{L}]");
  private static final Pattern KEY_WITH_VALUE = Pattern.compile("^[\\p{L}\\p{N}_-]+: +\\S");
  private static final Pattern KEY_ALONE = Pattern.compile("\\s*[\\p{L}\\p{N}_-]+");

  private YamlProblem() {}

  static Diagnostic of(MarkedYAMLException e, YamlPlace place, String text) {
    Mark mark = e.getProblemMark() != null ? e.getProblemMark() : e.getContextMark();
    if (mark == null) {
      return Rule.YAML_LIMIT.at(place.start()).underline(1);
    }
    Mark start = e.getContextMark() != null ? e.getContextMark() : mark;
    Optional<Diagnostic> nbsp = noBreakSpace(place, start.getLine(), mark.getLine(), text);
    if (nbsp.isPresent()) {
      return nbsp.get();
    }
    String said = e.getProblem() == null ? "" : e.getProblem();
    String context = e.getContext() == null ? "" : e.getContext();
    boolean lines = start.getLine() != mark.getLine();
    if (said.contains("TAB") || said.contains("tab char")) {
      return at(place, mark, "tab");
    }
    if (said.contains("found another document")
        || said.contains("single document")
        || context.contains("single document")) {
      return at(place, mark, "two-documents");
    }
    if (context.contains("quoted scalar")) {
      return said.contains("escape") ? at(place, mark, "escape") : at(place, start, "open-quote");
    }
    Matcher glued = GLUED.matcher(line(text, mark.getLine()));
    boolean mapping = said.contains("mapping values are not allowed");
    if (mapping && glued.find()) {
      return at(place, mark.getLine(), glued, "key-glued");
    }
    Matcher hyphen = GLUED_HYPHEN.matcher(line(text, mark.getLine()));
    if (!context.contains("flow") && hyphen.find()) {
      return at(place, mark.getLine(), hyphen, "hyphen-glued");
    }
    if (mapping) {
      String before = before(text, mark);
      boolean nested = KEY_ALONE.matcher(before).matches();
      return at(place, mark, nested ? "indent" : "colon");
    }
    if (said.contains("sequence entries are not allowed")) {
      return at(place, mark, "list-line");
    }
    Matcher gluedStart = GLUED.matcher(line(text, start.getLine()));
    if (said.contains("could not find expected ':'") && gluedStart.find()) {
      return at(place, start.getLine(), gluedStart, "key-glued");
    }
    Matcher hyphenStart = GLUED_HYPHEN.matcher(line(text, start.getLine()));
    if (said.contains("could not find expected ':'") && hyphenStart.find()) {
      return at(place, start.getLine(), hyphenStart, "hyphen-glued");
    }
    if (said.contains("could not find expected ':'")) {
      return at(place, start, "no-colon");
    }
    if (context.contains("flow")) {
      return lines ? at(place, start, "open-bracket") : at(place, mark, "flow");
    }
    if (said.contains("cannot start any token")
        || said.contains("alias")
        || context.contains("alias")
        || context.contains("anchor")
        || context.contains("block scalar")
        || context.contains("tag")
        || context.contains("directive")) {
      return at(place, context.contains("block scalar") ? start : mark, "sign");
    }
    if (said.contains("<scalar>")) {
      return at(place, mark, "after-quote");
    }
    return at(place, outdented(mark, text).orElse(mark.getLine()), mark, "indent");
  }

  /** The line above, if it alone begins further left than the lines around it. */
  private static Optional<Integer> outdented(Mark mark, String text) {
    int at = mark.getLine();
    if (at < 2) {
      return Optional.empty();
    }
    int indent = indent(line(text, at));
    boolean alone =
        indent(line(text, at - 1)) < indent
            && indent(line(text, at - 2)) == indent
            && KEY_WITH_VALUE.matcher(line(text, at - 1)).find();
    return alone ? Optional.of(at - 1) : Optional.empty();
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Diagnostic at(YamlPlace place, int line, Mark mark, String what) {
    return line == mark.getLine()
        ? at(place, mark, what)
        : Rule.YAML_SYNTAX
            .at(place.file().at(place.linesBefore() + line + 1, 1), "word.yaml-" + what)
            .underline(1)
            .hint("yaml-" + what);
  }

  private static Diagnostic at(YamlPlace place, Mark mark, String what) {
    String hint = what.equals("sign") ? "quote-needed" : what;
    return Rule.YAML_SYNTAX
        .at(place.of(mark), "word.yaml-" + what)
        .underline(1)
        .hint("yaml-" + hint);
  }

  private static Diagnostic at(YamlPlace place, int line, Matcher sign, String what) {
    return Rule.YAML_SYNTAX
        .at(place.file().at(place.linesBefore() + line + 1, sign.start(1) + 1), "word.yaml-" + what)
        .underline(1)
        .hint("yaml-" + what);
  }

  /** What stands in the mark's line before it. */
  private static String before(String text, Mark mark) {
    String line = line(text, mark.getLine());
    return line.substring(0, line.offsetByCodePoints(0, Math.min(mark.getColumn(), line.length())));
  }

  private static String line(String text, int number) {
    return text.lines().skip(number).findFirst().orElse("");
  }

  /** A no-break space after a colon or in an indent looks right and is not. */
  private static Optional<Diagnostic> noBreakSpace(YamlPlace place, int from, int to, String text) {
    if (text.indexOf('\u00a0') < 0) {
      return Optional.empty();
    }
    for (int number = Math.max(0, from - 1); number <= to; number++) {
      Matcher matcher = NBSP.matcher(line(text, number));
      if (matcher.find()) {
        return Optional.of(
            Rule.YAML_SYNTAX
                .at(
                    place.file().at(place.linesBefore() + number + 1, matcher.start(1) + 1),
                    "word.yaml-nbsp")
                .underline(1)
                .hint("yaml-nbsp"));
      }
    }
    return Optional.empty();
  }
}
