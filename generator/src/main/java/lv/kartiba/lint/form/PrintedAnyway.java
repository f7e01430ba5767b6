package lv.kartiba.lint.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.ProseWords;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.model.Header;
import lv.kartiba.model.Header.Chapters;
import lv.kartiba.model.RegulationSource;
import lv.kartiba.model.RegulationText.ChapterText;
import lv.kartiba.source.Position;

/**
 * What the program prints by itself and somebody typed as well: „Nr.” before a number, „ar” before who
 * approved, the number of a chapter.
 */
final class PrintedAnyway implements Inspection {
  private static final Pattern NUMBER = Pattern.compile("^(Nr\\.|No\\.)\\s*(.+)$");
  private static final Pattern BY = Pattern.compile("^(ar|by)\\s+(.+)$");
  private static final Pattern CHAPTER =
      Pattern.compile("^((?:[IVXLC]+|\\d+)\\.)\\s+(\\p{Lu}.*)$");

  @Override
  public void check(Subject subject, Diagnostics problems) {
    for (RegulationSource regulation : subject.catalog().content().regulations()) {
      Header original = regulation.texts().get(regulation.authoritative()).header();
      boolean numbered = original.numbering().chapters() != Chapters.NONE;
      regulation
          .texts()
          .values()
          .forEach(
              text -> {
                head(text.header(), problems);
                if (numbered) {
                  text.chapters().forEach(chapter -> chapter(chapter, problems));
                }
              });
    }
  }

  private static void head(Header header, Diagnostics problems) {
    header.number().ifPresent(words -> value(header, "number:", words, NUMBER, problems));
    header
        .approved()
        .ifPresent(
            approval -> {
              approval.by().ifPresent(words -> value(header, "by:", words, BY, problems));
              approval
                  .order()
                  .ifPresent(words -> value(header, "order:", words, NUMBER, problems));
            });
  }

  private static void value(
      Header header, String key, String words, Pattern pattern, Diagnostics problems) {
    if (header.at().file().text().contains(words)) {
      report(Written.after(header.at(), key, words), words, pattern, problems);
    }
  }

  private static void chapter(ChapterText chapter, Diagnostics problems) {
    String title = ProseWords.ofLine(chapter.title());
    Position at = Written.after(chapter.at(), "#", title.split("\\s")[0]);
    report(at, title, CHAPTER, problems);
  }

  private static void report(
      Position at, String words, Pattern pattern, Diagnostics problems) {
    Matcher matcher = pattern.matcher(words);
    if (matcher.matches()) {
      problems.report(
          Rule.PRINTED_ANYWAY
              .at(at, matcher.group(1))
              .suggest(Optional.of(matcher.group(2))));
    }
  }
}
