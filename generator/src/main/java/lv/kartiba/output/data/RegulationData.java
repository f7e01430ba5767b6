package lv.kartiba.output.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.output.Site;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.PlainText;
import lv.kartiba.regulation.Annex;
import lv.kartiba.regulation.Chapter;
import lv.kartiba.regulation.Clause;
import lv.kartiba.regulation.ClauseWords;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.regulation.Status;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Permalinks;

/** A regulation with every clause, its words in each language and how up to date they are. */
record RegulationData(Site site, Published published, Texts texts, Permalinks permalinks) {

  JsonObject of(Regulation regulation) {
    Header header = regulation.header(regulation.authoritative());
    return new JsonObject()
        .text("id", regulation.id().value())
        .text("authoritative", regulation.authoritative().code())
        .with("title", inOwn(regulation, Header::title))
        .text("kind", header.kind())
        .text("number", header.number())
        .text("date", header.date().map(date -> date.value().toString()))
        .text("effective", header.effective().map(LocalDate::toString))
        .text("updated", header.updated().map(update -> update.value().toString()))
        .with("files", files(regulation))
        .items("chapters", regulation.chapters().stream().map(this::chapter).toList())
        .items("annexes", regulation.annexes().stream().map(this::annex).toList());
  }

  private JsonObject inOwn(
      Regulation regulation, Function<Header, String> part) {
    return texts.each(
        language ->
            Optional.of(language)
                .filter(regulation::isIn)
                .map(own -> part.apply(regulation.header(own))));
  }

  /** The text as page, document, XML and linked data, in each language in which it is written. */
  private JsonObject files(Regulation regulation) {
    Addresses addresses = permalinks.addresses();
    JsonObject files = new JsonObject();
    for (Language language : texts.languages()) {
      if (regulation.isIn(language)) {
        files.with(
            language.code(),
            new JsonObject()
                .text("page", permalinks.to(addresses.regulation(language, regulation.id())))
                .text("pdf", permalinks.to(addresses.regulationPdf(language, regulation.id())))
                .text("xml", permalinks.to(addresses.regulationXml(language, regulation.id())))
                .text(
                    "linkedData",
                    permalinks.to(addresses.regulationLinkedData(language, regulation.id()))));
      }
    }
    return files;
  }

  private JsonObject chapter(Chapter chapter) {
    return new JsonObject()
        .text("anchor", chapter.anchor())
        .text("number", Optional.of(chapter.number()).filter(number -> !number.isEmpty()))
        .with(
            "title",
            texts.each(
                language ->
                    Optional.ofNullable(chapter.titles().get(language)).map(PlainText::of)))
        .items("clauses", chapter.clauses().stream().map(this::clause).toList());
  }

  private JsonObject clause(Clause clause) {
    JsonObject words = new JsonObject();
    for (Language language : texts.languages()) {
      words.with(language.code(), words(clause.in(language)));
    }
    return new JsonObject()
        .text("anchor", clause.anchor())
        .text("number", clause.number().printed())
        .texts("duty", published.bearers(clause.duty()))
        .with("words", words)
        .items("clauses", clause.children().stream().map(this::clause).toList());
  }

  /** The words; of a clause that is not translated, only that it is not. */
  private static JsonObject words(ClauseWords words) {
    JsonObject data =
        new JsonObject().text("status", words.status().name().toLowerCase(Locale.ROOT));
    boolean shown = words.status() != Status.MISSING;
    boolean deleted = words.deleted().isPresent();
    return data.text("text", text(words.body(), shown && !deleted))
        .text("after", text(words.after(), shown && !deleted))
        .text("amended", words.amended().filter(note -> shown))
        .text("deleted", words.deleted().filter(note -> shown));
  }

  private static Optional<String> text(List<Block> blocks, boolean shown) {
    return Optional.of(PlainText.ofBlocks(blocks)).filter(text -> shown && !text.isEmpty());
  }

  private JsonObject annex(Annex annex) {
    return new JsonObject()
        .text("anchor", annex.anchor())
        .text("number", annex.number())
        .with(
            "title",
            texts.each(
                language ->
                    Optional.ofNullable(annex.texts().get(language)).map(Header.Annex::title)));
  }
}
