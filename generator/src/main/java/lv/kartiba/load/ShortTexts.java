package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.load.yaml.YamlValue;
import lv.kartiba.model.Keywords;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.text.Likeness;

/**
 * Reads short texts in several languages: {@code {lv: Liecība, en: Report card}}, or only {@code
 * Liecība} in the authoritative language.
 *
 * @param others is told of texts in languages the site does not have
 */
record ShortTexts(List<Language> languages, OtherLanguages others, Diagnostics problems) {
  ShortTexts {
    languages = List.copyOf(languages);
  }

  Language authoritative() {
    return languages.get(0);
  }

  /** A text that may be missing; a translation that is missing is reported. */
  Optional<LocalizedText> optional(YamlMap map, String key) {
    return map.value(key).flatMap(value -> text(value, true));
  }

  /** A text that must be there. */
  Optional<LocalizedText> required(YamlMap map, String key) {
    return map.required(key).flatMap(value -> text(value, true));
  }

  /** A text that reads the same in every language if only one is written, such as an address. */
  Optional<LocalizedText> name(YamlMap map, String key) {
    return map.value(key).flatMap(this::name);
  }

  /** The same for one item of a list. */
  Optional<LocalizedText> name(YamlValue value) {
    return text(value, !(value instanceof YamlText));
  }

  private Optional<LocalizedText> text(YamlValue value, boolean translated) {
    Map<Language, String> words = new TreeMap<>();
    if (value instanceof YamlText single) {
      words.put(authoritative(), single.text());
    } else {
      Optional<YamlMap> map = value.asMap(problems);
      if (map.isEmpty()) {
        return Optional.empty();
      }
      for (YamlEntry entry : map.get().entries()) {
        language(entry)
            .ifPresent(
                language ->
                    entry
                        .value()
                        .asText(problems)
                        .filter(text -> !text.text().isBlank())
                        .ifPresent(text -> words.put(language, text.text())));
      }
    }
    return complete(value, words, translated)
        ? Optional.of(new LocalizedText(authoritative(), words, value.at()))
        : Optional.empty();
  }

  private boolean complete(YamlValue value, Map<Language, String> words, boolean translated) {
    if (!words.containsKey(authoritative())) {
      problems.report(
          Rule.MISSING_AUTHORITATIVE
              .at(value.at(), authoritative().code())
              .underline(value.length()));
      return false;
    }
    if (translated) {
      for (Language language : languages) {
        if (!words.containsKey(language)) {
          problems.report(
              Rule.MISSING_TRANSLATION.at(value.at(), language.code()).underline(value.length()));
        }
      }
    }
    return true;
  }

  /** Other words for something, as lists by language or one list in the authoritative language. */
  Keywords keywords(YamlMap map, String key) {
    Optional<YamlValue> value = map.value(key);
    if (value.isEmpty()) {
      return Keywords.NONE;
    }
    if (!(value.get() instanceof YamlMap byLanguage)) {
      return new Keywords(Map.of(authoritative(), words(value.get())));
    }
    Map<Language, List<String>> words = new TreeMap<>();
    for (YamlEntry entry : byLanguage.entries()) {
      language(entry).ifPresent(language -> words.put(language, words(entry.value())));
    }
    return new Keywords(words);
  }

  private List<String> words(YamlValue value) {
    if (value instanceof YamlText single) {
      if (single.text().indexOf(',') > 0 && !single.quoted()) {
        problems.report(
            Rule.WRONG_TYPE
                .at(single.at(), "word.list", single.kind())
                .underline(single.length())
                .hint("list-brackets", single.text()));
      }
      return List.of(single.text());
    }
    List<String> words = new ArrayList<>();
    value
        .asList(problems)
        .ifPresent(
            list ->
                list.items()
                    .forEach(
                        item -> item.asText(problems).ifPresent(text -> words.add(text.text()))));
    return words;
  }

  private Optional<Language> language(YamlEntry entry) {
    Language language = new Language(entry.key());
    if (languages.contains(language)) {
      return Optional.of(language);
    }
    List<String> codes = languages.stream().map(Language::code).toList();
    Diagnostic problem =
        Rule.UNKNOWN_LANGUAGE.at(entry.at(), entry.key(), String.join(", ", codes));
    boolean glued = entry.key().indexOf(':') > 0 || entry.key().indexOf('\u00a0') >= 0;
    others.add(
        entry.key(),
        glued
            ? problem.hint("yaml-space-after-colon")
            : entry.value().isEmpty()
                ? problem.hint("comma-quotes", entry.key())
            : problem.suggest(Likeness.closest(entry.key(), codes)));
    return Optional.empty();
  }
}
