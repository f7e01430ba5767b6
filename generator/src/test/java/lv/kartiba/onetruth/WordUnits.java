package lv.kartiba.onetruth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.output.docx.RegulationDocx;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.testing.DocxFile;
import lv.kartiba.testing.DocxFile.Line;

/** Reads a regulation's Word document, its numbers counted by docx4j from the lists. */
final class WordUnits {
  private static final Pattern BEGINS = Pattern.compile("Clause(?:Lead)?([0-9]+)");
  private static final Pattern GOES_ON = Pattern.compile("Clause[A-Z][a-z]+([0-9]+)");

  private final Published published;
  private final List<Found> found = new ArrayList<>();
  private final Map<Integer, Found> open = new TreeMap<>();

  private WordUnits(Published published) {
    this.published = published;
  }

  static List<Unit> of(Published published) {
    byte[] file = published.file(new RegulationDocx(), Addresses::regulationDocx);
    WordUnits all = new WordUnits(published);
    DocxFile.of(file).lines().forEach(all::line);
    return all.found.stream().map(one -> Unit.of(one.number, one.words.toString())).toList();
  }

  private void line(Line line) {
    Matcher begins = BEGINS.matcher(line.style());
    Matcher goesOn = GOES_ON.matcher(line.style());
    if (line.style().equals("Heading1")) {
      begin(0, "", line.number() + " " + line.text());
    } else if (line.style().equals("AnnexLabel")) {
      begin(0, published.annexNumber("print.annex", line.toString()), "");
    } else if (begins.matches()) {
      begin(Integer.parseInt(begins.group(1)), line.number(), line.text());
    } else if (line.style().equals("Signature")) {
      open.clear();
    } else if (!isRemark(line.text())) {
      int depth = goesOn.matches() ? Integer.parseInt(goesOn.group(1)) : Integer.MAX_VALUE;
      open.entrySet().removeIf(deeper -> deeper.getKey() > depth);
      open.entrySet().stream()
          .reduce((higher, lower) -> lower)
          .ifPresent(last -> last.getValue().words.append(' ').append(line.text()));
    }
  }

  /** What the document says of its translation. */
  private boolean isRemark(String text) {
    return text.equals(published.text("print.clause-missing"))
        || text.equals(published.text("print.annex-missing"));
  }

  private void begin(int depth, String number, String words) {
    open.entrySet().removeIf(other -> other.getKey() >= depth);
    Found unit = new Found(number, new StringBuilder(words));
    found.add(unit);
    open.put(depth, unit);
  }

  private record Found(String number, StringBuilder words) {}
}
