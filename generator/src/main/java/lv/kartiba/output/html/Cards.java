package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.engine.picture.Drawing;
import lv.kartiba.engine.picture.Typeface;
import lv.kartiba.model.Language;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;

/**
 * The pictures that chats and social networks show beside a link: the school's name and what kind of
 * page it is, in the school's colour. One for each kind of page and language.
 *
 * <p>1200 × 630 pixels, as the Open Graph protocol's readers recommend.
 */
final class Cards {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;

  private static final int WHITE = 0xffffff;
  private static final int MARGIN = 80;
  private static final int LARGE = 104;
  private static final int SMALL = 46;

  /** The sentence on each kind of picture. */
  private static final Map<Section, String> WORDS =
      Map.of(
          Section.HOME, "home.title",
          Section.TOPICS, "topics.menu",
          Section.CHANNELS, "channels.menu",
          Section.DUTIES, "duties.menu",
          Section.REGULATIONS, "regulation.menu",
          Section.CALENDAR, "calendar.menu",
          Section.CONTACTS, "contacts.menu");

  private final Site site;

  /** Read when the first picture is drawn; it may be used by one thread at a time. */
  private Optional<Typeface> typeface = Optional.empty();

  private Cards(Site site) {
    this.site = site;
  }

  /** The pictures; none where the site's address is not known, as they need an absolute one. */
  static List<OutputFile> of(Site site) {
    List<OutputFile> files = new ArrayList<>();
    if (site.catalog().config().baseUrl().isPresent()) {
      Cards cards = new Cards(site);
      for (Language language : site.catalog().config().languages()) {
        for (Section section : Section.values()) {
          if (WORDS.containsKey(section)) {
            files.add(
                new OutputFile(address(section, language), () -> cards.draw(section, language)));
          }
        }
      }
    }
    return files;
  }

  /** Where the picture of a kind of page is; pages of no kind of their own share that of the home. */
  static String address(Section section, Language language) {
    Section shown = WORDS.containsKey(section) ? section : Section.HOME;
    return "assets/card-" + shown.name().toLowerCase(Locale.ROOT) + "-" + language + ".png";
  }

  private byte[] draw(Section section, Language language) {
    int ground = StyleSheet.of(site).light().rgb();
    Drawing drawing = new Drawing(WIDTH, HEIGHT, ground, WHITE);
    write(section, language, drawing);
    return drawing.png();
  }

  private synchronized void write(Section section, Language language, Drawing drawing) {
    Typeface face = typeface.orElseGet(Typeface::new);
    typeface = Optional.of(face);
    String school = site.catalog().config().school().name().in(language).text();
    double y = MARGIN + SMALL;
    for (String line : face.lines(school, SMALL, WIDTH - 2 * MARGIN)) {
      face.draw(line, MARGIN, y, SMALL, drawing);
      y += 1.2 * SMALL;
    }
    String words = site.messages().text(language, WORDS.get(section));
    List<String> lines = face.lines(words, LARGE, WIDTH - 2 * MARGIN);
    y = HEIGHT - MARGIN - (lines.size() - 1) * 1.1 * LARGE;
    drawing.rectangle(MARGIN, (int) (y - 1.25 * LARGE), 120, 10);
    for (String line : lines) {
      face.draw(line, MARGIN, y, LARGE, drawing);
      y += 1.1 * LARGE;
    }
  }
}
