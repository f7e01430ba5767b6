package lv.kartiba.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Fact;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;

/** Facts and clauses as lines, once from exported data and once from what they are made of. */
public final class DataWords {
  private DataWords() {}

  /** Facts as {@code grades | e-class | 4.3.1. | lv=E-klasē | lv=katru nedēļu}. */
  public static List<String> facts(Json data) {
    List<String> lines = new ArrayList<>();
    for (Json fact : data.get("facts").list()) {
      String where = fact.get("channel").text() + fact.get("contact").text();
      lines.add(
          String.join(
              " | ",
              fact.get("topic").text(),
              where,
              fact.get("clause").get("number").text(),
              texts(fact.get("wording"), data),
              texts(fact.get("when"), data)));
    }
    return lines;
  }

  /** The same from the catalog. */
  public static List<String> wantedFacts(Site site) {
    List<String> lines = new ArrayList<>();
    for (Fact fact : site.catalog().facts()) {
      String where =
          fact.channel().map(ChannelId::value).orElse("")
              + fact.contact().map(ContactId::value).orElse("");
      lines.add(
          String.join(
              " | ",
              fact.topic().value(),
              where,
              fact.clause().map(address -> address.number().printed()).orElse(""),
              texts(fact.wording(), site),
              texts(fact.when(), site)));
    }
    return lines;
  }

  /** Clauses as {@code information-exchange#p1 lv 1. current: words / words after}. */
  public static List<String> clauses(Json data) {
    List<String> lines = new ArrayList<>();
    for (Json regulation : data.get("regulations").list()) {
      for (Json chapter : regulation.get("chapters").list()) {
        for (Json clause : DataFile.clauses(chapter)) {
          for (Json language : data.get("languages").list()) {
            Json words = clause.get("words").get(language.text());
            lines.add(
                regulation.get("id").text() + "#" + clause.get("anchor").text()
                    + " " + language.text() + " " + clause.get("number").text()
                    + " " + words.get("status").text()
                    + ": " + words.get("text").text() + " / " + words.get("after").text());
          }
        }
      }
    }
    return lines;
  }

  /** The same from the regulations. */
  public static List<String> wantedClauses(Site site) {
    List<String> lines = new ArrayList<>();
    for (Regulation regulation : site.catalog().regulations()) {
      for (Clause clause : regulation.clauses()) {
        for (Language language : site.catalog().config().languages()) {
          ClauseWords words = clause.in(language);
          boolean silent = words.status() == Status.MISSING || words.deleted().isPresent();
          lines.add(
              regulation.id() + "#" + clause.anchor()
                  + " " + language + " " + clause.number().printed()
                  + " " + words.status().name().toLowerCase(Locale.ROOT)
                  + ": " + (silent ? "" : PlainText.ofBlocks(words.body()))
                  + " / " + (silent ? "" : PlainText.ofBlocks(words.after())));
        }
      }
    }
    return lines;
  }

  private static String texts(Json texts, Json data) {
    StringBuilder line = new StringBuilder();
    for (Json language : data.get("languages").list()) {
      if (texts.get(language.text()).isPresent()) {
        line.append(language.text()).append('=').append(texts.get(language.text()).text());
      }
    }
    return line.toString();
  }

  private static String texts(Map<Language, String> texts, Site site) {
    StringBuilder line = new StringBuilder();
    for (Language language : site.catalog().config().languages()) {
      if (texts.containsKey(language)) {
        line.append(language).append('=').append(texts.get(language));
      }
    }
    return line.toString();
  }
}
