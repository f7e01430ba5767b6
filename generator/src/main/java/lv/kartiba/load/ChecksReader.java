package lv.kartiba.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.load.yaml.YamlValue;
import lv.kartiba.model.Checks;
import lv.kartiba.model.Checks.Level;
import lv.kartiba.model.Checks.Suppression;
import lv.kartiba.source.Position;
import lv.kartiba.text.Likeness;

/** Reads {@code checks} and {@code suppressions} of {@code site-config.yml}. */
record ChecksReader(Diagnostics problems) {
  private static final List<String> LEVELS =
      Arrays.stream(Level.values()).map(level -> level.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> RULES =
      Arrays.stream(Rule.values()).map(Rule::id).sorted().toList();

  Checks read(YamlMap config) {
    Map<String, Level> levels = new TreeMap<>();
    config
        .map("checks")
        .ifPresent(
            checks ->
                checks
                    .entries()
                    .forEach(
                        entry -> level(entry).ifPresent(level -> levels.put(entry.key(), level))));
    List<Suppression> suppressions = new ArrayList<>();
    for (YamlValue item : config.items("suppressions")) {
      item.asMap(problems).flatMap(this::suppression).ifPresent(suppressions::add);
    }
    return new Checks(levels, suppressions);
  }

  private Optional<Level> level(YamlEntry entry) {
    boolean known = isKnown(entry.key(), entry.at());
    Optional<YamlText> text = entry.value().asText(problems);
    if (!known || text.isEmpty()) {
      return Optional.empty();
    }
    int index = LEVELS.indexOf(text.get().text());
    if (index < 0) {
      problems.report(
          Rule.WRONG_VALUE
              .at(text.get().at(), text.get().text(), entry.key())
              .underline(text.get().length())
              .hint("one-of", String.join(", ", LEVELS))
              .suggest(Likeness.closest(text.get().text(), LEVELS)));
      return Optional.empty();
    }
    Level level = Level.values()[index];
    if (level != Level.ERROR && !rule(entry.key()).isAdjustable()) {
      problems.report(Rule.FIXED_RULE.at(entry.at(), entry.key()));
      return Optional.empty();
    }
    return Optional.of(level);
  }

  private Optional<Suppression> suppression(YamlMap item) {
    Optional<YamlText> rule = item.requiredText("rule");
    Optional<String> file = item.words("file");
    Optional<String> clause = item.words("clause");
    Optional<YamlText> reason = item.requiredText("reason");
    item.finish();
    if (rule.isEmpty() || reason.isEmpty() || !isKnown(rule.get().text(), rule.get().at())) {
      return Optional.empty();
    }
    if (!rule(rule.get().text()).isAdjustable()) {
      problems.report(Rule.FIXED_RULE.at(rule.get().at(), rule.get().text()));
      return Optional.empty();
    }
    return Optional.of(
        new Suppression(
            rule.get().text(), file, clause, reason.get().text(), rule.get().at()));
  }

  private boolean isKnown(String id, Position at) {
    if (RULES.contains(id)) {
      return true;
    }
    problems.report(Rule.UNKNOWN_RULE.at(at, id).suggest(Likeness.closest(id, RULES)));
    return false;
  }

  private static Rule rule(String id) {
    return Rule.of(id).orElseThrow();
  }
}
