package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Header.Approval;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;

/**
 * The lines of the approval block: {@code APSTIPRINĀTS / ar … direktores / 24.08.2026. rīkojumu Nr.
 * 1-9/31}.
 */
final class HeadApproval {
  private HeadApproval() {}

  static List<Wording> lines(Approval approval, PrintedDates dates) {
    Language language = dates.language();
    List<String> lines = new ArrayList<>();
    if (!approval.printed().isEmpty()) {
      lines.addAll(approval.printed());
    } else {
      lines.add(approval.word());
      Optional<String> order = order(approval, dates);
      if (approval.by().isPresent()) {
        String key = order.isPresent() ? "by" : "by-alone";
        lines.add(fill(dates, key, approval.by().get()));
        order.ifPresent(lines::add);
      } else {
        order.ifPresent(words -> lines.add(fill(dates, "by", words)));
      }
    }
    return lines.stream().map(line -> new Wording(line, language)).toList();
  }

  private static Optional<String> order(Approval approval, PrintedDates dates) {
    Optional<String> date = approval.date().map(dates::inDigits);
    if (approval.order().isEmpty()) {
      return date.map(day -> fill(dates, "date", day));
    }
    String number = approval.order().get();
    return Optional.of(
        date.map(day -> fill(dates, "number-and-date", number, day))
            .orElseGet(() -> fill(dates, "number", number)));
  }

  private static String fill(PrintedDates dates, String key, String... values) {
    return dates.phrases().fill(dates.language(), "print.approval." + key, values);
  }
}
