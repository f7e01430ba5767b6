package lv.kartiba.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import lv.kartiba.schema.EditorSchemas;
import lv.kartiba.schema.SiteNames;

/** The files of a new school's folder, with the school's own name and place in them. */
final class StarterFiles {
  private static final String ENGLISH = "en";
  private static final String EDITOR = ".kartiba/";
  private static final String GITHUB_BUILD = "      - name: Generate the site\n";
  private static final String GITLAB_BUILD = "    - mvn ";
  private static final Pattern CLAUSE = Pattern.compile("(?m)^\\d+\\. ");

  private final Answers answers;
  private final SortedMap<String, String> files = new TreeMap<>();
  private final Map<String, String> places = new TreeMap<>();

  private StarterFiles(Answers answers) {
    this.answers = answers;
    place("school", answers.school());
    place("school.en", answers.schoolEnglish());
    place("place", answers.place());
    place("place.in", answers.placeIn());
    place("head", answers.head());
    places.put("{{languages}}", String.join(", ", answers.languages()));
    places.put("{{first}}", answers.languages().get(0));
    places.put("{{numbering}}", answers.numbering().written());
    places.put("{{version}}", answers.version());
  }

  /** The text of each file by its path. */
  static SortedMap<String, String> of(Answers answers) {
    StarterFiles starter = new StarterFiles(answers);
    starter.content();
    starter.tools();
    return Collections.unmodifiableSortedMap(starter.files);
  }

  /** The same without content and without what tells a beginner how to write it. */
  static SortedMap<String, String> project(Answers answers) {
    StarterFiles starter = new StarterFiles(answers);
    starter.tools();
    starter.files.keySet().removeIf(path -> path.startsWith("README"));
    return Collections.unmodifiableSortedMap(starter.files);
  }

  private void content() {
    copy("site-config.yml", "site-config.yml");
    for (String facts : new String[] {"topics", "channels", "contacts"}) {
      copy("content/" + facts + ".yml", "content/" + facts + ".yml");
    }
    for (String language : answers.languages()) {
      for (String text : new String[] {"pages/index", "regulations/information-exchange"}) {
        String path = "content/" + text + "." + language + ".md";
        copy(path, path);
      }
    }
  }

  private void tools() {
    copy("pom.xml", "pom.xml");
    copy("README.lv.md", "README.md");
    if (inEnglish()) {
      copy("README.en.md", "README.en.md");
    }
    copy("jvm.config", ".mvn/jvm.config");
    copy("gitignore", ".gitignore");
    copy("gitattributes", ".gitattributes");
    copy("editorconfig", ".editorconfig");
    copy("vscode/settings.json", ".vscode/settings.json");
    copy("vscode/extensions.json", ".vscode/extensions.json");
    // what an editor knows about the files; each build adds the ids there are by then
    EditorSchemas.in(answers.languages().get(0), SiteNames.NONE)
        .forEach((name, schema) -> files.put(EDITOR + name, schema));
    switch (answers.publishing()) {
      case GITHUB -> {
        copy("github/pages.yml", ".github/workflows/pages.yml");
        copy("github/check.yml", ".github/workflows/check.yml");
        copy("github/kartiba-problems.json", ".github/kartiba-problems.json");
      }
      case GITLAB -> copy("gitlab-ci.yml", ".gitlab-ci.yml");
      case NONE -> {
        // nothing to publish with
      }
    }
  }

  private boolean inEnglish() {
    return answers.languages().contains(ENGLISH);
  }

  private void copy(String name, String path) {
    String text = withWays(name, read(name));
    if (path.endsWith(".yml") && path.matches("content/.*|site-config.*") && !inEnglish()) {
      text = inOneLanguage(text);
    }
    if (path.startsWith("content/regulations/") && answers.numbering().countsOn()) {
      text = countedOn(text);
    }
    for (Map.Entry<String, String> place : places.entrySet()) {
      text = text.replace(place.getKey(), place.getValue());
    }
    files.put(path, text);
  }

  /** With how to publish, and how to get a version that Maven cannot fetch; nothing, where it can. */
  private String withWays(String name, String text) {
    boolean released = !answers.version().endsWith("-SNAPSHOT");
    if (name.startsWith("README")) {
      String where = answers.publishing().name().toLowerCase(Locale.ROOT);
      return text.replace("{{unreleased}}", released ? "" : read("unreleased/" + name))
          .replace("{{publishing}}\n", read(name.replace("README", "publishing/" + where)));
    }
    if (released) {
      return text;
    }
    if (name.startsWith("github/")) {
      return text.replace(GITHUB_BUILD, read("unreleased/github.yml") + GITHUB_BUILD);
    }
    return name.startsWith("gitlab")
        ? text.replace(GITLAB_BUILD, read("unreleased/gitlab.yml") + GITLAB_BUILD)
        : text;
  }

  /** Short texts without their English words. */
  private static String inOneLanguage(String text) {
    return text.replaceAll("(?m)^ +en: .*\n", "")
        .replaceAll("\\{lv: (.+), en: [^{}]*(?:\\{\\{[^{}]*}})?}", "{lv: $1}");
  }

  /** A regulation whose clauses are counted on from chapter to chapter. */
  private static String countedOn(String text) {
    AtomicInteger number = new AtomicInteger();
    return CLAUSE.matcher(text).replaceAll(any -> number.incrementAndGet() + ". ");
  }

  private void place(String name, String value) {
    places.put("{{" + name + "}}", value);
    places.put("{{yaml:" + name + "}}", yaml(value));
    places.put("{{xml:" + name + "}}", xml(value));
    places.put("{{markdown:" + name + "}}", value.replaceAll("[\\\\`*_<>\\[\\]#]", "\\\\$0"));
  }

  private static String yaml(String value) {
    return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static String xml(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String read(String name) {
    try (InputStream in = StarterFiles.class.getResourceAsStream("/kartiba/starter/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
