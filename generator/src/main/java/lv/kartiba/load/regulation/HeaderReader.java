package lv.kartiba.load.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.WebAddress;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.load.yaml.YamlValue;
import lv.kartiba.model.Header;
import lv.kartiba.model.Header.Annex;
import lv.kartiba.model.Header.Approval;
import lv.kartiba.model.Header.Chapters;
import lv.kartiba.model.Header.Clauses;
import lv.kartiba.model.Header.LegalBasis;
import lv.kartiba.model.Header.Numbering;
import lv.kartiba.model.Header.PrintedDate;
import lv.kartiba.model.Header.Repeal;
import lv.kartiba.model.Header.Signatory;
import lv.kartiba.model.Header.Update;

/**
 * Reads the front matter of a regulation. What a translation leaves out is taken from the
 * authoritative text.
 */
final class HeaderReader {
  private static final Numbering USUAL = new Numbering(Chapters.ROMAN, Clauses.CONTINUOUS);

  private final YamlMap map;
  private final Optional<Header> original;
  private final AnnexReader annexes;
  private final Diagnostics problems;

  /**
   * @param original the header of the authoritative text, if this is a translation
   */
  HeaderReader(YamlMap map, Optional<Header> original, AnnexReader annexes, Diagnostics problems) {
    this.map = map;
    this.original = original;
    this.annexes = annexes;
    this.problems = problems;
  }

  Header read() {
    Header header =
        new Header(
            inherit(map.words("kind"), Header::kind),
            title(),
            inherit(map.words("number"), Header::number),
            inherit(map.value("date").flatMap(this::date), Header::date),
            inherit(map.words("place"), Header::place),
            inherit(map.map("approved").map(this::approved), Header::approved),
            inherit(map.words("issued"), Header::issued),
            basis(),
            inherit(map.date("effective"), Header::effective),
            inherit(map.value("updated").flatMap(this::updated), Header::updated),
            inherit(map.date("review"), Header::review),
            repeals(),
            annexes(),
            numbering(),
            inherit(map.map("signatory").map(this::signatory), Header::signatory),
            inherit(
                    map.map("print").map(value -> new PrintStyleReader(value, problems).read()),
                    h -> Optional.of(h.print()))
                .orElse(Header.PrintStyle.PLAIN),
            map.at());
    map.finish();
    return header;
  }

  private <T> Optional<T> inherit(Optional<T> own, Function<Header, Optional<T>> theirs) {
    return own.isPresent() ? own : original.flatMap(theirs);
  }

  private String title() {
    Optional<YamlText> own = original.isEmpty() ? map.requiredText("title") : map.text("title");
    return own.map(YamlText::text).or(() -> original.map(Header::title)).orElse("");
  }

  private Optional<PrintedDate> date(YamlValue value) {
    if (value instanceof YamlText text) {
      return text.date(problems).map(date -> new PrintedDate(date, Optional.empty()));
    }
    return value.asMap(problems).flatMap(this::printedDate);
  }

  private Optional<PrintedDate> printedDate(YamlMap date) {
    Optional<LocalDate> day = day(date);
    Optional<String> printed = date.words("printed");
    date.finish();
    return day.map(value -> new PrintedDate(value, printed));
  }

  private Optional<Update> updated(YamlValue value) {
    if (value instanceof YamlText text) {
      return text.date(problems).map(date -> new Update(date, Optional.empty()));
    }
    return value.asMap(problems).flatMap(this::update);
  }

  private Optional<Update> update(YamlMap update) {
    Optional<LocalDate> day = day(update);
    Optional<String> word = update.words("word");
    update.finish();
    return day.map(value -> new Update(value, word));
  }

  private Optional<LocalDate> day(YamlMap in) {
    return in.requiredText("value").flatMap(text -> text.date(problems));
  }

  private Approval approved(YamlMap approval) {
    Approval read =
        new Approval(
            approval.requiredText("word").map(YamlText::text).orElse(""),
            approval.words("by"),
            approval.words("order"),
            approval.date("date"),
            approval.texts("printed").stream().map(YamlText::text).toList());
    approval.finish();
    return read;
  }

  private List<LegalBasis> basis() {
    Optional<YamlValue> value = original.isEmpty() ? map.required("basis") : map.value("basis");
    if (value.isEmpty()) {
      return original.map(Header::basis).orElse(List.of());
    }
    List<LegalBasis> basis = new ArrayList<>();
    for (YamlValue item : map.items("basis")) {
      if (item instanceof YamlText text) {
        basis.add(new LegalBasis(text.text(), Optional.empty()));
      } else {
        item.asMap(problems).ifPresent(law -> basis.add(law(law)));
      }
    }
    return basis;
  }

  private LegalBasis law(YamlMap law) {
    Optional<String> url = law.text("url").filter(this::isWeb).map(YamlText::text);
    LegalBasis read = new LegalBasis(law.requiredText("text").map(YamlText::text).orElse(""), url);
    law.finish();
    return read;
  }

  private boolean isWeb(YamlText url) {
    boolean web = WebAddress.isWeb(url.text());
    if (!web) {
      problems.report(Rule.WRONG_ADDRESS.at(url.at(), url.text()));
    }
    return web;
  }

  private List<Repeal> repeals() {
    if (map.value("repeals").isEmpty()) {
      return original.map(Header::repeals).orElse(List.of());
    }
    List<Repeal> repeals = new ArrayList<>();
    for (YamlValue item : map.items("repeals")) {
      item.asMap(problems)
          .ifPresent(
              repeal -> {
                repeals.add(
                    new Repeal(
                        repeal.words("number"),
                        repeal.date("date"),
                        repeal.requiredText("title").map(YamlText::text).orElse("")));
                repeal.finish();
              });
    }
    return repeals;
  }

  private List<Annex> annexes() {
    if (map.value("annexes").isEmpty()) {
      return original.map(header -> annexes.inherited(header.annexes())).orElse(List.of());
    }
    List<Annex> read = new ArrayList<>();
    for (YamlValue item : map.items("annexes")) {
      item.asMap(problems).flatMap(annexes::read).ifPresent(read::add);
    }
    return read;
  }

  private Numbering numbering() {
    Optional<YamlValue> value =
        original.isEmpty() ? map.required("numbering") : map.value("numbering");
    Numbering usual = original.map(Header::numbering).orElse(USUAL);
    if (value.isPresent() && value.get() instanceof YamlText word) {
      problems.report(
          Rule.WRONG_TYPE
              .at(word.at(), "word.map", word.kind())
              .underline(word.length())
              .hint("numbering"));
      return usual;
    }
    return value
        .flatMap(found -> found.asMap(problems))
        .map(
            found -> {
              Numbering numbering =
                  new Numbering(
                      found.choice("chapters", Chapters.class).orElse(usual.chapters()),
                      found.choice("clauses", Clauses.class).orElse(usual.clauses()));
              found.finish();
              return numbering;
            })
        .orElse(usual);
  }

  private Signatory signatory(YamlMap signatory) {
    Signatory read =
        new Signatory(
            signatory.requiredText("title").map(YamlText::text).orElse(""),
            signatory.words("name").orElse(""));
    signatory.finish();
    return read;
  }
}
