package lv.kartiba.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sentences of one kind in all languages, compared with each other.
 *
 * @param byLanguage sentences by key, by language
 */
record MessageFiles(Map<String, Map<String, String>> byLanguage) {
  private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");

  /** Reads one text in the form of a properties file; a key written twice counts once. */
  static Map<String, String> parse(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> sentences = new TreeMap<>();
    properties.forEach((key, value) -> sentences.put(key.toString(), value.toString()));
    return sentences;
  }

  /** Keys that one language has and another lacks; plural forms count as one key. */
  List<String> missingKeys() {
    List<String> found = new ArrayList<>();
    Set<String> all = new TreeSet<>();
    byLanguage.values().forEach(sentences -> all.addAll(baseKeys(sentences)));
    byLanguage.forEach(
        (language, sentences) -> {
          Set<String> missing = new TreeSet<>(all);
          missing.removeAll(baseKeys(sentences));
          missing.forEach(key -> found.add(language + " lacks " + key));
        });
    return found;
  }

  /** Counted sentences that lack a form their language has, or {@code other}. */
  List<String> missingForms() {
    List<String> found = new ArrayList<>();
    byLanguage.forEach(
        (language, sentences) -> {
          Set<String> forms = new TreeSet<>(Set.of("other"));
          Set<String> counted = new TreeSet<>();
          for (String key : sentences.keySet()) {
            Matcher form = FORM.matcher(key);
            if (form.find()) {
              (key.startsWith("plural.") ? forms : counted)
                  .add(key.startsWith("plural.") ? form.group(1) : FORM.split(key)[0]);
            }
          }
          for (String key : counted) {
            for (String form : forms) {
              if (!sentences.containsKey(key + "." + form)) {
                found.add(language + " lacks " + key + "." + form);
              }
            }
          }
        });
    return found;
  }

  /** Sentences with other places to fill than the same ones in the first language. */
  List<String> otherPlaces() {
    List<String> found = new ArrayList<>();
    Map<String, String> first = byLanguage.values().iterator().next();
    byLanguage.forEach(
        (language, sentences) ->
            sentences.forEach(
                (key, sentence) -> {
                  boolean counted = FORM.matcher(key).find();
                  String same = first.getOrDefault(key, sentence);
                  if (!counted && !places(same).equals(places(sentence))) {
                    found.add(language + " fills other places in " + key);
                  }
                }));
    return found;
  }

  /** Sentences with words in them that are the same in two languages: one was not translated. */
  List<String> untranslated(String language, String other, Set<String> sameInBoth) {
    Map<String, String> theirs = byLanguage.getOrDefault(other, Map.of());
    return byLanguage.getOrDefault(language, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().equals(theirs.get(entry.getKey())))
        .filter(entry -> PLACE.matcher(entry.getValue()).replaceAll("").matches(".*\\p{L}{2}.*"))
        .filter(entry -> !sameInBoth.contains(entry.getKey()))
        .map(entry -> language + " says in " + other + ": " + entry.getKey())
        .toList();
  }

  /** Keys of no use, as far as texts between quotes in code and templates tell. */
  List<String> unusedKeys(Set<String> quoted) {
    Set<String> unused = new TreeSet<>();
    for (Map<String, String> sentences : byLanguage.values()) {
      for (String key : baseKeys(sentences)) {
        if (quoted.stream().noneMatch(text -> isBeginning(text, key))) {
          unused.add(key);
        }
      }
    }
    return List.copyOf(unused);
  }

  /** Those of these keys that are in no language; one ending with a dot or hyphen begins some. */
  List<String> unknownKeys(Set<String> used) {
    Set<String> known = new TreeSet<>();
    byLanguage.values().forEach(sentences -> known.addAll(baseKeys(sentences)));
    return used.stream()
        .filter(
            key ->
                key.matches(".*[.-]")
                    ? known.stream().noneMatch(other -> other.startsWith(key))
                    : !known.contains(key))
        .toList();
  }

  /** {@code "directive.topic"} is taken as the beginning of {@code directive.topic.lead}. */
  private static boolean isBeginning(String text, String key) {
    return text.equals(key)
        || text.contains(".") && key.startsWith(text) && !text.matches("[a-z]+\\.?")
        || text.matches("[a-z-]+[.-]") && key.startsWith(text);
  }

  private static Set<String> baseKeys(Map<String, String> sentences) {
    Set<String> keys = new TreeSet<>();
    for (String key : sentences.keySet()) {
      if (!key.startsWith("plural.")) {
        keys.add(FORM.matcher(key).replaceFirst(""));
      }
    }
    return keys;
  }

  private static Set<String> places(String sentence) {
    Set<String> places = new TreeSet<>();
    Matcher matcher = PLACE.matcher(sentence);
    while (matcher.find()) {
      places.add(matcher.group());
    }
    return places;
  }
}
