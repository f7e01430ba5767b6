package lv.kartiba.importer.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the approval block: {@code APSTIPRINĀTS / ar … direktores / 24.08.2026. rīkojumu Nr. 1-9/31}. */
final class ApprovalReader {
  static final Pattern BEGIN = Pattern.compile("(?iu)a\\s?p\\s?s\\s?t\\s?i\\s?p\\s?r\\s?i\\s?n\\s?\\p{L}.*");
  private static final Pattern ORDER = Pattern.compile("(?iu)(?:Nr\\.?|numur\\p{L}*)\\s*([\\p{L}\\d][\\p{L}\\d./-]*)");
  private static final Pattern OFFICE =
      Pattern.compile("(?iu).*(?:rīkoju|lēmum|protokol|direktor|vadītāj|padom|sēd|Nr\\.|\\d{2}\\.\\d{2}\\.|gada ).*");

  private ApprovalReader() {}

  /** Whether a line below the first one belongs to the block. */
  static boolean goesOn(List<String> block, String line, boolean apart) {
    String so = String.join(" ", block);
    boolean complete = ORDER.matcher(so).find() || Days.first(so).isPresent();
    if (block.size() > 8) {
      return false;
    }
    if (apart && complete) {
      return false;
    }
    if (block.size() == 1 && !apart) {
      return true;
    }
    char first = line.charAt(0);
    return !complete || !apart && (OFFICE.matcher(line).matches() || Character.isLowerCase(first)
        || line.length() < 20 && line.matches("\\p{Lu}\\p{Ll}+[āēīū]s?"));
  }

  static HeadPart.Approval read(List<String> block) {
    String first = block.get(0);
    String word = first.split("\\s+")[0].replaceAll("[:,]$", "");
    if (first.matches("(?iu)(?:\\p{L}\\s){6,}\\p{L}")) {
      word = first.replace(" ", "");
    }
    String rest = String.join(" ", block).substring(Math.min(first.length(), word.length())).strip();
    if (first.contains(" ") && word.equals(first.replace(" ", ""))) {
      rest = String.join(" ", block.subList(1, block.size()));
    }
    Optional<Days.Found> day = Days.first(rest);
    Matcher order = ORDER.matcher(rest);
    String number = "";
    if (order.find()) {
      number = order.group(1).replaceFirst("[.,]$", "");
    }
    return new HeadPart.Approval(word, by(rest, day), number, day.map(Days.Found::day), block);
  }

  private static String by(String rest, Optional<Days.Found> day) {
    int end = day.map(Days.Found::from).orElse(rest.length());
    String small = rest.toLowerCase(Locale.ROOT);
    for (String stop : List.of("rīkojum", "lēmum", "nr.")) {
      int at = small.indexOf(stop);
      end = at >= 0 && at < end ? at : end;
    }
    return rest.substring(0, end).replaceFirst("^[:,]?\\s*(?:[Aa]r\\s+)?", "").strip().replaceFirst("[,;]$", "");
  }

  static Optional<LocalDate> day(Optional<HeadPart.Approval> approval) {
    return approval.flatMap(HeadPart.Approval::date);
  }
}
