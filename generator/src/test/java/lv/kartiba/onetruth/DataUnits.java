package lv.kartiba.onetruth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.model.Language;
import lv.kartiba.output.data.DataExport;
import lv.kartiba.testing.Json;

/** Reads a regulation out of {@code data.json}, as docs/data.md says how. */
final class DataUnits {
  private final Published published;
  private final List<Unit> units = new ArrayList<>();

  private DataUnits(Published published) {
    this.published = published;
  }

  static List<Unit> of(Published published) {
    byte[] file = published.file(new DataExport(), "data.json");
    Json data = Json.parse(new String(file, StandardCharsets.UTF_8));
    DataUnits all = new DataUnits(published);
    for (Json regulation : data.get("regulations").list()) {
      if (regulation.get("id").text().equals(published.regulation().id().value())) {
        regulation.get("chapters").list().forEach(all::chapter);
      }
    }
    return all.units;
  }

  private void chapter(Json chapter) {
    Json titles = chapter.get("title");
    String own = titles.get(published.language().code()).text();
    String title = own.isEmpty() ? titles.get(binding().code()).text() : own;
    if (!title.isEmpty()) {
      String number = chapter.get("number").text();
      units.add(Unit.of("", number.isEmpty() ? "" : number + ".", title));
    }
    chapter.get("clauses").list().forEach(this::clause);
  }

  /** A clause; of one that is not translated, the words that bind. */
  private void clause(Json clause) {
    Json own = clause.get("words").get(published.language().code());
    boolean missing = own.get("status").text().equals("missing");
    Language language = missing ? binding() : published.language();
    Json words = clause.get("words").get(language.code());
    units.add(
        Unit.of(
            clause.get("number").text(),
            words.get("text").text(),
            words.get("after").text(),
            words.get("deleted").isPresent()
                ? note(words.get("deleted"), "clause.deleted", language)
                : note(words.get("amended"), "clause.amended", language)));
    clause.get("clauses").list().forEach(this::clause);
  }

  private String note(Json note, String key, Language language) {
    return note.isPresent()
        ? published.site().messages().text(language, key, note.text())
        : "";
  }

  private Language binding() {
    return published.regulation().authoritative();
  }
}
