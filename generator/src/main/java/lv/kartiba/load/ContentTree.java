package lv.kartiba.load;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.KebabCase;
import lv.kartiba.model.Language;
import lv.kartiba.model.PageId;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.Likeness;

/** The files below {@code content/}, told apart by folder and name; strangers are reported. */
final class ContentTree {
  static final String ROOT = "content/";
  static final List<String> FACTS =
      List.of(
          "topics.yml",
          "channels.yml",
          "contacts.yml",
          "calendar.yml",
          AccessibilityReader.FILE);
  static final String REGULATIONS = "regulations";

  private static final List<String> TEXT_FOLDERS =
      List.of("pages", "topics", "channels", REGULATIONS);
  private static final List<String> ASSET_FOLDERS = List.of("images", "files");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  private final List<Language> languages;
  private final OtherLanguages others;
  private final Diagnostics problems;
  private final Map<String, Path> facts = new TreeMap<>();
  private final Map<String, List<TextFile>> texts = new TreeMap<>();
  private final SortedMap<String, Path> annexes = new TreeMap<>();

  private ContentTree(
      List<Language> languages, OtherLanguages others, Diagnostics problems) {
    this.languages = languages;
    this.others = others;
    this.problems = problems;
  }

  /**
   * Sorts files by what they are.
   *
   * @param files by their path below {@code content/}
   * @param others is told of files in languages the site does not have
   */
  static ContentTree of(
      SortedMap<String, Path> files,
      List<Language> languages,
      OtherLanguages others,
      Diagnostics problems) {
    ContentTree tree = new ContentTree(languages, others, problems);
    files.forEach(tree::sort);
    return tree;
  }

  /** The files that are copied as they are, by their path on the site. */
  static SortedMap<String, Path> assets(SortedMap<String, Path> files) {
    SortedMap<String, Path> assets = new TreeMap<>();
    files.forEach(
        (within, path) -> {
          if (ASSET_FOLDERS.contains(folder(within))) {
            assets.put(within, path);
          }
        });
    return assets;
  }

  /** A YAML file by its name. */
  Optional<Path> facts(String name) {
    return Optional.ofNullable(facts.get(name));
  }

  /** The Markdown files of a folder, sorted by name. */
  List<TextFile> texts(String folder) {
    return texts.getOrDefault(folder, List.of());
  }

  /** Other Markdown files of the regulations, by their path below {@code content/regulations/}. */
  SortedMap<String, Path> annexes() {
    return annexes;
  }

  /** Earlier editions by the id of their regulation; each file's id is a date. */
  SortedMap<String, List<TextFile>> editions() {
    SortedMap<String, List<TextFile>> editions = new TreeMap<>();
    texts.forEach(
        (folder, files) -> {
          if (folder.startsWith(REGULATIONS + "/")) {
            editions.put(folder.substring(REGULATIONS.length() + 1), files);
          }
        });
    return editions;
  }

  private void sort(String within, Path path) {
    String folder = folder(within);
    String rest = within.substring(folder.isEmpty() ? 0 : folder.length() + 1);
    if (ASSET_FOLDERS.contains(folder)) {
      return;
    }
    if (folder.isEmpty() && FACTS.contains(rest)) {
      facts.put(rest, path);
    } else if (TEXT_FOLDERS.contains(folder) && rest.endsWith(".md") && !rest.contains("/")) {
      text(folder, rest, path, within);
    } else if (folder.equals(REGULATIONS) && rest.endsWith(".md")) {
      belowRegulations(rest, path, within);
    } else {
      problems.report(unexpected(within, folder, rest));
    }
  }

  private void text(String folder, String name, Path path, String within) {
    String stem = name.substring(0, name.length() - ".md".length());
    int dot = stem.lastIndexOf('.');
    String id = dot < 0 ? stem : stem.substring(0, dot);
    Language language = new Language(dot < 0 ? "" : stem.substring(dot + 1));
    boolean wrong =
        !languages.contains(language)
            || !KebabCase.matches(id)
            || folder.equals(REGULATIONS) && id.equals(Ids.LIST)
            || folder.equals("pages") && id.equals(PageId.ACCESSIBILITY.value());
    if (wrong) {
      wrongName(folder, new TextFile(id, language, path, ROOT + within), dot < 0);
    } else {
      texts
          .computeIfAbsent(folder, any -> new ArrayList<>())
          .add(new TextFile(id, language, path, ROOT + within));
    }
  }

  private void wrongName(String folder, TextFile file, boolean withoutLanguage) {
    Position at = SourceFile.of(file.shown(), "").start();
    String id = file.id();
    Language language = file.language();
    if (withoutLanguage) {
      String meant = ROOT + folder + "/" + id + "." + languages.get(0) + ".md";
      problems.report(unexpected(at, file.shown()).hint("did-you-mean", meant));
    } else if (!languages.contains(language) && CODE.matcher(language.code()).matches()) {
      String codes = String.join(", ", languages.stream().map(Language::code).toList());
      others.add(
          language.code(),
          Rule.UNKNOWN_LANGUAGE
              .at(at, language.code(), codes)
              .underline(1)
              .suggest(
                  Likeness.closest(
                          language.code(), languages.stream().map(Language::code).toList())
                      .map(code -> ROOT + folder + "/" + id + "." + code + ".md")));
    } else if (!languages.contains(language)) {
      problems.report(unexpected(at, file.shown()));
    } else if (!KebabCase.matches(id)) {
      problems.report(KebabCase.problem(id, at).underline(1));
    } else if (folder.equals(REGULATIONS)) {
      problems.report(Ids.listId(at).underline(1));
    } else {
      problems.report(Rule.WRONG_ID.at(at, id).underline(1).hint("accessibility-page"));
    }
  }

  /** A file named by a date is an earlier edition; the rest is annexes. */
  private void belowRegulations(String rest, Path path, String within) {
    int slash = rest.lastIndexOf('/');
    String name = rest.substring(slash + 1);
    if (DATE.matcher(name.substring(0, name.indexOf('.'))).matches()) {
      text(REGULATIONS + "/" + rest.substring(0, slash), name, path, within);
    } else {
      annexes.put(rest, path);
    }
  }

  /** A file that belongs to nothing. */
  static Diagnostic unexpected(String within) {
    return unexpected(SourceFile.of(ROOT + within, "").start(), within);
  }

  private static Diagnostic unexpected(Position at, String within) {
    String name = within.substring(within.lastIndexOf('/') + 1);
    Diagnostic problem = Rule.UNEXPECTED_FILE.at(at, name).underline(1);
    return MeantName.isDocument(name)
        ? problem.hint("document-file")
        : problem.suggest(
            MeantName.of(within, TEXT_FOLDERS, FACTS).map(meant -> ROOT + meant));
  }

  private static Diagnostic unexpected(String within, String folder, String rest) {
    Diagnostic problem = unexpected(within);
    if (folder.isEmpty()) {
      Optional<String> meant = Likeness.closest(rest, FACTS).map(name -> ROOT + name);
      return isPicture(rest) ? problem.hint("put-picture") : problem.suggest(meant);
    }
    if (rest.endsWith(".md.txt") || rest.endsWith(".yml.txt")) {
      // what an editor adds by itself
      return problem.hint(
          "did-you-mean", ROOT + within.substring(0, within.length() - ".txt".length()));
    }
    List<String> folders = new ArrayList<>(TEXT_FOLDERS);
    folders.addAll(ASSET_FOLDERS);
    return folders.contains(folder) || problem.hint().isPresent()
        ? problem
        : problem.suggest(Likeness.closest(folder, folders).map(name -> ROOT + name + "/" + rest));
  }

  private static boolean isPicture(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return List.of(".png", ".jpg", ".jpeg", ".svg", ".webp", ".gif").stream()
        .anyMatch(lower::endsWith);
  }

  private static String folder(String within) {
    int slash = within.indexOf('/');
    return slash < 0 ? "" : within.substring(0, slash);
  }
}
