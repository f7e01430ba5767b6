package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.WebAddress;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.Audience;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.Group;
import lv.kartiba.model.GroupId;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.SiteConfig;
import lv.kartiba.model.SiteConfig.Theme;
import lv.kartiba.model.TopicId;
import lv.kartiba.text.Likeness;

/** Reads {@code site-config.yml}. */
final class ConfigReader {
  /** What a browser adds to the address of a folder when its first page is open. */
  private static final Pattern FILE_AT_END =
      Pattern.compile("(?<=[^/])/[^/]+\\.(?:html?|php|aspx?)$");

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final Pattern PRINTABLE = Pattern.compile("(?i).+\\.(png|jpe?g)");
  private static final Language LATVIAN = new Language("lv");

  private final YamlMap map;
  private final Ids ids;
  private final Set<String> assets;
  private final OtherLanguages others;
  private final Diagnostics problems;

  ConfigReader(
      YamlMap map, Ids ids, Set<String> assets, OtherLanguages others, Diagnostics problems) {
    this.map = map;
    this.ids = ids;
    this.assets = assets;
    this.others = others;
    this.problems = problems;
  }

  SiteConfig read() {
    List<Language> languages = languages();
    ShortTexts texts = new ShortTexts(languages, others, problems);
    SiteConfig config =
        new SiteConfig(
            map.text("baseUrl").flatMap(this::folder),
            map.text("repository").flatMap(this::folder),
            languages,
            main(),
            new SchoolReader(map, texts, problems).read(),
            groups(texts),
            audiences(texts),
            map.texts("featured").stream()
                .map(topic -> new TopicId(ids.naming(topic, Kind.TOPIC)))
                .toList(),
            map.map("theme")
                .map(this::theme)
                .orElse(
                    new Theme(Optional.empty(), Optional.empty(), Optional.empty(), map.at())),
            map.map("redirects").map(new RedirectReader(problems)::read).orElse(List.of()),
            new ChecksReader(problems).read(map),
            map.choice("offline", SiteConfig.Offline.class),
            map.at());
    map.finish();
    return config;
  }

  private List<Language> languages() {
    map.required("languages");
    List<Language> languages = new ArrayList<>();
    for (YamlText text : map.texts("languages")) {
      Language language = new Language(text.text());
      if (!LANGUAGE.matcher(text.text()).matches()) {
        Diagnostic problem = Rule.WRONG_VALUE.at(text.at(), text.text(), "languages");
        problems.report(
            text.text().matches("[^;,]+[;,].*")
                ? problem.hint("list-brackets", text.text().replace(';', ','))
                : problem.hint("language-code"));
      } else if (languages.contains(language)) {
        problems.report(
            Rule.WRONG_VALUE.at(text.at(), text.text(), "languages").hint("language-twice"));
      } else {
        languages.add(language);
      }
    }
    return languages.isEmpty() ? List.of(LATVIAN) : languages;
  }

  private Optional<String> folder(YamlText text) {
    if (!WebAddress.isWeb(text.text()) || text.text().contains("?") || text.text().contains("#")) {
      problems.report(Rule.WRONG_ADDRESS.at(text.at(), text.text()));
      return Optional.empty();
    }
    String folder = FILE_AT_END.matcher(text.text()).replaceFirst("/");
    if (!folder.equals(text.text())) {
      problems.report(
          Rule.WRONG_ADDRESS
              .at(text.at(), text.text())
              .underline(text.length())
              .hint("did-you-mean", folder));
      return Optional.empty();
    }
    return Optional.of(text.text().endsWith("/") ? text.text() : text.text() + "/");
  }

  private RegulationId main() {
    return new RegulationId(
        map.requiredText("main").map(text -> ids.naming(text, Kind.REGULATION)).orElse(""));
  }

  private List<Group> groups(ShortTexts texts) {
    if (map.required("groups").flatMap(value -> value.asList(problems)).isEmpty()) {
      ids.known().unreadable(Kind.GROUP);
    }
    return new NamedItems(ids, texts, problems)
        .read(map, "groups", Kind.GROUP).stream()
            .map(item -> new Group(new GroupId(item.id()), item.title(), item.at()))
            .toList();
  }

  private List<Audience> audiences(ShortTexts texts) {
    return new NamedItems(ids, texts, problems)
        .read(map, "audiences", Kind.AUDIENCE).stream()
            .map(item -> new Audience(new AudienceId(item.id()), item.title(), item.at()))
            .toList();
  }

  private Theme theme(YamlMap theme) {
    Optional<String> accent = theme.text("accent").filter(this::isColour).map(YamlText::text);
    Optional<String> logo = theme.text("logo").filter(this::isPicture).map(YamlText::text);
    Optional<String> printLogo =
        theme
            .text("printLogo")
            .filter(this::isPicture)
            .filter(this::isPrintable)
            .map(YamlText::text)
            .or(() -> logo.filter(PRINTABLE.asMatchPredicate()));
    theme.finish();
    return new Theme(accent, logo, printLogo, theme.at());
  }

  private boolean isPrintable(YamlText text) {
    boolean printable = PRINTABLE.matcher(text.text()).matches();
    if (!printable) {
      problems.report(
          Rule.WRONG_VALUE.at(text.at(), text.text(), "printLogo").hint("print-logo"));
    }
    return printable;
  }

  private boolean isColour(YamlText text) {
    boolean colour = COLOUR.matcher(text.text()).matches();
    if (!colour) {
      problems.report(Rule.WRONG_COLOUR.at(text.at(), text.text()));
    }
    return colour;
  }

  private boolean isPicture(YamlText text) {
    boolean there = assets.contains(text.text());
    if (!there) {
      problems.report(
          Rule.MISSING_IMAGE
              .at(text.at(), text.text())
              .suggest(
                  Optional.of(text.text().replaceFirst("^[./]*content/", ""))
                      .filter(assets::contains)
                      .or(() -> Likeness.closest(text.text(), assets))));
    }
    return there;
  }
}
