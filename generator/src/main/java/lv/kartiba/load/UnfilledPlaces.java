package lv.kartiba.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlList;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.load.yaml.YamlValue;

/**
 * Finds what was to be filled in and was not: {@code [iestādes nosaukums]}, {@code <datums>}, „(norādīt
 * metodi)”, {@code ____}.
 *
 * <p>Statements were published like this by ministries; here it stops the build.
 */
record UnfilledPlaces(Diagnostics problems) {
  private static final Pattern PLACE =
      Pattern.compile(
          "\\[[^\\]]*\\]?|<[^>]*>?|_{3,}|\\.{4,}|…{2,}|\\b[Xx]{3,}\\b|\\b(?:XX|00)\\.(?:XX|00)\\."
              + "|(?iu)\\((?:norādīt|aprakstīt|pievienot|ierakst|aizpild|insert|fill|specify)[^)]*\\)?"
              + "|(?iu)\\b(?:aizpildīt|jāaizpilda|ierakstīt šeit|lorem ipsum|to be completed)\\b"
              + "|\\bTODO\\b|\\bTBD\\b");

  /** Reports every such place at any depth. */
  void report(YamlValue value) {
    if (value instanceof YamlText text) {
      Matcher place = PLACE.matcher(text.text());
      if (place.find()) {
        problems.report(
            Rule.STATEMENT_UNFILLED.at(text.at(), place.group()).underline(text.length()));
      }
    } else if (value instanceof YamlMap map) {
      map.entries().stream().map(YamlEntry::value).forEach(this::report);
    } else if (value instanceof YamlList list) {
      list.items().forEach(this::report);
    }
  }
}
