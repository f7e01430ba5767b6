package lv.kartiba.resolve;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.time.LocalDate;
import lv.kartiba.model.AudienceId;
import lv.kartiba.model.ChannelId;
import lv.kartiba.model.Language;
import lv.kartiba.model.PageId;
import lv.kartiba.model.RegulationId;
import lv.kartiba.model.TopicId;

/**
 * The address of each page within the site: a promise, since QR codes with it are printed.
 *
 * <p>Addresses come from ids, never from titles. The authoritative language stands at the root,
 * every other under its code: {@code topics/grades.html}, {@code en/topics/grades.html}.
 */
public record Addresses(Language authoritative) {
  public String home(Language language) {
    return in(language, "index.html");
  }

  public String topics(Language language) {
    return in(language, "topics/index.html");
  }

  public String topic(Language language, TopicId id) {
    return in(language, "topics/" + id + ".html");
  }

  public String channels(Language language) {
    return in(language, "channels/index.html");
  }

  public String channel(Language language, ChannelId id) {
    return in(language, "channels/" + id + ".html");
  }

  public String matrix(Language language) {
    return in(language, "matrix.html");
  }

  public String duties(Language language) {
    return in(language, "duties.html");
  }

  public String regulations(Language language) {
    return in(language, "regulations/index.html");
  }

  public String regulation(Language language, RegulationId id) {
    return in(language, "regulations/" + id + ".html");
  }

  public String regulationPdf(Language language, RegulationId id) {
    return in(language, "regulations/" + id + ".pdf");
  }

  public String regulationDocx(Language language, RegulationId id) {
    return in(language, "regulations/" + id + ".docx");
  }

  /**
   * Original and translation beside each other: {@code regulations/information-exchange/lv-en.html}.
   */
  public String sideBySide(Language language, RegulationId id, Language translation) {
    return in(language, pair(id, translation) + ".html");
  }

  /** The same to print; one document for readers of either language. */
  public String sideBySidePdf(RegulationId id, Language translation) {
    return pair(id, translation) + ".pdf";
  }

  private String pair(RegulationId id, Language translation) {
    return "regulations/" + id + "/" + authoritative + "-" + translation;
  }

  public String regulationXml(Language language, RegulationId id) {
    return in(language, "regulations/" + id + ".xml");
  }

  public String regulationLinkedData(Language language, RegulationId id) {
    return in(language, "regulations/" + id + ".jsonld");
  }

  /** All facts and texts for programs; one file for all languages. */
  public String data() {
    return "data.json";
  }

  /** What {@link #data} may hold, for programs that check it. */
  public String dataSchema() {
    return "data.schema.json";
  }

  /** An earlier edition: {@code regulations/information-exchange/2023-08-28.html}. */
  public String edition(Language language, RegulationId id, LocalDate date) {
    return in(language, "regulations/" + id + "/" + date + ".html");
  }

  /** The list of a regulation's editions. */
  public String changes(Language language, RegulationId id) {
    return in(language, "regulations/" + id + "/changes.html");
  }

  /** Two editions beside each other. */
  public String comparison(
      Language language, RegulationId id, LocalDate before, LocalDate after) {
    return in(language, "regulations/" + id + "/" + before + "-to-" + after + ".html");
  }

  /** Two editions as one Word document with tracked changes. */
  public String comparisonDocx(
      Language language, RegulationId id, LocalDate before, LocalDate after) {
    return in(language, "regulations/" + id + "/" + before + "-to-" + after + ".docx");
  }

  /** The feed of changes. */
  public String feed(Language language) {
    return in(language, "feed.xml");
  }

  public String contacts(Language language) {
    return in(language, "contacts.html");
  }

  public String calendar(Language language) {
    return in(language, "calendar.html");
  }

  /** The calendar month by month. */
  public String calendarMonths(Language language) {
    return in(language, "calendar/months.html");
  }

  /** All dates for calendar programs. */
  public String calendarFile(Language language) {
    return in(language, "calendar.ics");
  }

  /** The dates that concern an audience, for calendar programs. */
  public String calendarFile(Language language, AudienceId audience) {
    return in(language, "calendar/" + audience + ".ics");
  }

  public String suggestions(Language language) {
    return in(language, "suggestions.html");
  }

  /** The address of a free page; that of {@code index} is the home page, which it opens. */
  public String page(Language language, PageId id) {
    return id.equals(PageId.INDEX) ? home(language) : in(language, "pages/" + id + ".html");
  }

  public String search(Language language) {
    return in(language, "search.html");
  }

  /** What is translated and what is not; no page leads to it. */
  public String translations(Language language) {
    return in(language, "translations.html");
  }

  public String notFound(Language language) {
    return in(language, "404.html");
  }

  /** A path of this language's part of the site. */
  public String in(Language language, String path) {
    return language.equals(authoritative) ? path : language + "/" + path;
  }

  /** A path as it stands in a link: {@code images/plan 2.png} is {@code images/plan%202.png}. */
  public static String encoded(String path) {
    StringBuilder url = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 0x80 && Character.isLetterOrDigit(c) || "/-._~!$&'()*+,;=@".indexOf(c) >= 0;
      url.append(plain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return url.toString();
  }

  /**
   * The way from one page to another, as it stands in a link: from {@code en/topics/a.html} to
   * {@code matrix.html} it is {@code ../../matrix.html}. An anchor stays.
   */
  public static String relative(String from, String to) {
    int shared = 0;
    for (int i = 0; i < Math.min(from.length(), to.length()); i++) {
      if (from.charAt(i) != to.charAt(i)) {
        break;
      }
      if (from.charAt(i) == '/') {
        shared = i + 1;
      }
    }
    StringBuilder way = new StringBuilder();
    for (int i = shared; i < from.length(); i++) {
      if (from.charAt(i) == '/') {
        way.append("../");
      }
    }
    return way.append(to, shared, to.length()).toString();
  }
}
