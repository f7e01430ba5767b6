package lv.kartiba.load;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;

/**
 * Texts in languages the site does not have. One or two are slips of the hand, each an error of its
 * own; where there are more, the school left out a language, which is said once.
 */
final class OtherLanguages {
  private static final int MORE_THAN_SLIPS = 3;

  private final Map<String, List<Diagnostic>> found = new TreeMap<>();

  /** A text or file in another language, and what is wrong with it if it is a slip. */
  void add(String code, Diagnostic slip) {
    found.computeIfAbsent(code, any -> new ArrayList<>()).add(slip);
  }

  /** Whether the school writes in this language, which its site does not have. */
  boolean isLeftOut(String code) {
    return found.getOrDefault(code, List.of()).size() >= MORE_THAN_SLIPS;
  }

  /** Reports all of them. */
  void report(Diagnostics problems) {
    found.forEach(
        (code, slips) -> {
          if (isLeftOut(code)) {
            Diagnostic first = Collections.min(slips, Diagnostic.ORDER);
            problems.report(
                Rule.LANGUAGE_LEFT_OUT
                    .at(first.at(), code, String.valueOf(slips.size()))
                    .underline(first.length())
                    .hint("language-left-out", code));
          } else {
            slips.forEach(problems::report);
          }
        });
  }
}
