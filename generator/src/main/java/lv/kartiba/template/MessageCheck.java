package lv.kartiba.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.Likeness;

/**
 * Looks through sentences a school wrote itself, {@code templates/messages/uk.properties}: a new
 * language needs all of them, and a misspelt key would change nothing.
 */
public final class MessageCheck {
  private static final int NAMED = 10;
  private static final String FORM = ".other";
  private static final Pattern OTHER_BRACKETS = Pattern.compile("[(\\[<]([0-9])[)\\]>]");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern BROKEN_ESCAPE = Pattern.compile("\\\\u(?![0-9a-fA-F]{4})");

  private final TemplateSource source;
  private final List<Diagnostic> problems = new ArrayList<>();
  private final Map<String, String> english =
      Messages.parse(TemplateSource.shipped().text("messages/en.properties").orElseThrow());

  private MessageCheck(TemplateSource source) {
    this.source = source;
  }

  /** What is wrong with the school's own sentences in these languages. */
  public static List<Diagnostic> problems(TemplateSource source, List<Language> languages) {
    MessageCheck check = new MessageCheck(source);
    for (Language language : languages) {
      String name = Messages.file(language);
      if (source.isOverridden(name)) {
        check.file(language, source.ownFile(name));
      }
    }
    return check.problems;
  }

  private void file(Language language, SourceFile file) {
    Matcher broken = BROKEN_ESCAPE.matcher(file.text());
    if (broken.find()) {
      Position at = file.at(broken.start());
      problems.add(Rule.WRONG_VALUE.at(at, "\\u", language.code()).hint("unicode-escape"));
      return;
    }
    Map<String, String> own = Messages.parse(file.text());
    if (haveRules(own, file)) {
      Map<String, String> all = new TreeMap<>();
      source.all(Messages.file(language)).forEach(text -> all.putAll(Messages.parse(text)));
      Set<String> needed = needed(all);
      missing(needed, all.keySet(), language, file);
      misspelt(own.keySet(), needed, file);
      places(own, file);
    }
  }

  /** Whether all plural rules can be understood. */
  private boolean haveRules(Map<String, String> own, SourceFile file) {
    List<Diagnostic> wrong = new ArrayList<>();
    own.forEach(
        (key, rule) -> {
          if (key.startsWith("plural.") && !rule.isBlank() && !PluralRules.isCondition(rule)) {
            wrong.add(Rule.WRONG_VALUE.at(place(key, file), rule, key).hint("plural-rule"));
          }
        });
    problems.addAll(wrong);
    return wrong.isEmpty();
  }

  /** The keys of English, with the plural forms of this language. */
  private Set<String> needed(Map<String, String> sentences) {
    Set<String> needed = new TreeSet<>(english.keySet());
    needed.removeIf(key -> key.startsWith("plural."));
    for (String key : english.keySet()) {
      if (key.endsWith(FORM)) {
        String counted = key.substring(0, key.length() - FORM.length());
        needed.removeIf(other -> other.startsWith(counted + "."));
        PluralRules.of(sentences).forms().forEach(form -> needed.add(counted + "." + form));
      }
    }
    return needed;
  }

  private void missing(Set<String> needed, Set<String> there, Language language, SourceFile file) {
    List<String> missing = needed.stream().filter(key -> !there.contains(key)).toList();
    if (!missing.isEmpty()) {
      String first = String.join(", ", missing.subList(0, Math.min(NAMED, missing.size())));
      String names = missing.size() > NAMED ? first + ", …" : first;
      String number = Integer.toString(missing.size());
      problems.add(
          Rule.MISSING_SENTENCE.at(file.start(), language.code(), number, names).underline(1));
    }
  }

  /** Keys nobody asks for but that are like one; others may be for the school's own templates. */
  private void misspelt(Set<String> own, Set<String> needed, SourceFile file) {
    Set<String> free = new TreeSet<>(needed);
    free.removeAll(own);
    for (String key : own) {
      if (!key.startsWith("plural.") && !needed.contains(key) && !english.containsKey(key)) {
        Likeness.closest(key, free)
            .map(meant -> Rule.UNKNOWN_KEY.at(place(key, file), key).hint("did-you-mean", meant))
            .ifPresent(problems::add);
      }
    }
  }

  /** Places to fill that the program fills in no language: {@code {1}} where it has one thing to say. */
  private void places(Map<String, String> own, SourceFile file) {
    own.forEach(
        (key, sentence) -> {
          String counted = key.substring(0, Math.max(0, key.lastIndexOf('.'))) + FORM;
          String shipped = english.getOrDefault(counted, english.get(key));
          otherBrackets(key, sentence, Optional.ofNullable(shipped), file);
          Matcher place = PLACE.matcher(sentence);
          while (shipped != null && place.find()) {
            if (!shipped.contains(place.group())) {
              problems.add(
                  Rule.WRONG_VALUE.at(place(key, file), place.group(), key).hint("sentence-places", shipped));
            }
          }
        });
  }

  /** {@code (0)} or {@code [0]} where the sentence that comes with the program has {@code {0}}. */
  private void otherBrackets(
      String key, String sentence, Optional<String> shipped, SourceFile file) {
    Matcher other = OTHER_BRACKETS.matcher(sentence);
    while (other.find()) {
      String meant = "{" + other.group(1) + "}";
      if (shipped.filter(words -> words.contains(meant)).isPresent() && !sentence.contains(meant)) {
        int line = file.offset(place(key, file));
        int found = file.text().indexOf(other.group(), line);
        problems.add(
            Rule.WRONG_VALUE
                .at(found < 0 ? place(key, file) : file.at(found), other.group(), key)
                .underline(found < 0 ? 1 : other.group().length())
                .hint("did-you-mean", meant));
      }
    }
  }

  private static Position place(String key, SourceFile file) {
    Matcher line = Pattern.compile("(?m)^[ \\t]*\\Q" + key + "\\E").matcher(file.text());
    return line.find() ? file.at(line.end() - key.length()) : file.start();
  }
}
