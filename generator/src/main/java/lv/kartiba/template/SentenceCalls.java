package lv.kartiba.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.Likeness;

/**
 * Looks for sentences that a school's own template asks for and that are not there, such as {@code
 * t("footer.lable")}: a slip, or a sentence that an earlier version of the program had.
 */
public final class SentenceCalls {
  private static final Pattern CALL =
      Pattern.compile("(?<![\\w.])([tn])\\(\\s*[\"']([\\w.-]+)[\"']\\s*[,)]");
  private static final String FORM = ".other";

  private SentenceCalls() {}

  /** What the school's own templates ask for in vain; in whatever language, the keys are the same. */
  public static List<Diagnostic> problems(TemplateSource source, Language language) {
    Set<String> keys = new TreeSet<>();
    source
        .all(Messages.file(language))
        .forEach(text -> keys.addAll(Messages.parse(text).keySet()));
    List<Diagnostic> problems = new ArrayList<>();
    for (String name : source.ownNames()) {
      if (name.endsWith(".ftlh") && !keys.isEmpty()) {
        problems.addAll(problems(source.ownFile(name), keys));
      }
    }
    return problems;
  }

  private static List<Diagnostic> problems(SourceFile file, Set<String> keys) {
    List<Diagnostic> problems = new ArrayList<>();
    Matcher call = CALL.matcher(Comments.blanked(file.text()));
    while (call.find()) {
      String key = call.group(2);
      boolean counted = call.group(1).equals("n");
      if (!keys.contains(counted ? key + FORM : key)) {
        problems.add(
            Rule.UNKNOWN_KEY
                .at(file.at(call.start(2)), key)
                .suggest(Likeness.closest(key, counted ? countable(keys) : keys)));
      }
    }
    return problems;
  }

  private static Set<String> countable(Set<String> keys) {
    Set<String> countable = new TreeSet<>();
    for (String key : keys) {
      if (key.endsWith(FORM)) {
        countable.add(key.substring(0, key.length() - FORM.length()));
      }
    }
    return countable;
  }
}
