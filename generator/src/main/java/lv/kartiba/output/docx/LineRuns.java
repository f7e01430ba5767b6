package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import lv.kartiba.engine.docx.Look;
import lv.kartiba.engine.docx.Mark;
import lv.kartiba.engine.docx.Piece;
import lv.kartiba.engine.docx.Run;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationId;
import lv.kartiba.prose.Inline;

/**
 * Lines of text as runs: emphasis by styles, references as fields that Word works out, other words
 * as they are. Topics and channels are just words in a document.
 *
 * @param counted whether references are fields; in a comparison they are words
 */
record LineRuns(
    RegulationId regulation,
    Targets targets,
    Tongues tongues,
    Pictures pictures,
    int textWidth,
    boolean counted) {
  private static final int HIGHEST = 200;

  /** The runs of a line in a language. */
  List<Run> of(List<Inline> line, Language language) {
    List<Run> runs = new ArrayList<>();
    write(line, look(language), runs);
    return joined(runs);
  }

  /** Words that look alike become one run. */
  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0
          && run.piece() instanceof Piece.Words words
          && joined.get(last).piece() instanceof Piece.Words before
          && joined.get(last).look().equals(run.look())) {
        joined.set(last, Run.of(before.text() + words.text(), run.look()));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  /** Plain words in a language. */
  List<Run> words(String words, Language language) {
    return words.isEmpty() ? List.of() : List.of(Run.of(words, look(language)));
  }

  Look look(Language language) {
    return Look.PLAIN.in(tongues.of(language));
  }

  private void write(List<Inline> line, Look look, List<Run> runs) {
    line.forEach(part -> write(part, look, runs));
  }

  private void write(Inline part, Look look, List<Run> runs) {
    if (part instanceof Inline.Text text) {
      runs.add(Run.of(text.text(), look));
    } else if (part instanceof Inline.Emphasis emphasis) {
      write(emphasis.content(), emphasised(look, WordStyles.EMPHASIS, WordStyles.STRONG), runs);
    } else if (part instanceof Inline.Strong strong) {
      write(strong.content(), emphasised(look, WordStyles.STRONG, WordStyles.EMPHASIS), runs);
    } else if (part instanceof Inline.Code code) {
      runs.add(Run.of(code.text(), look.styled(WordStyles.CODE)));
    } else if (part instanceof Inline.LineBreak) {
      runs.add(new Run(new Piece.LineBreak(), look, Mark.KEPT));
    } else if (part instanceof Inline.Link link) {
      write(link.content(), look.styled(WordStyles.LINK).leadingTo(link.url()), runs);
    } else if (part instanceof Inline.Picture picture) {
      picture(picture, look, runs);
    } else if (part instanceof Inline.Mention mention) {
      write(mention.content(), look, runs);
    } else if (part instanceof Inline.Reference reference) {
      reference(reference, look, runs);
    } else {
      throw new IllegalStateException("not numbered yet: " + part);
    }
  }

  private static Look emphasised(Look look, String style, String other) {
    return look.styled(
        look.style().equals(other) || look.style().equals(WordStyles.BOTH)
            ? WordStyles.BOTH
            : look.style().isEmpty() ? style : look.style());
  }

  private void picture(Inline.Picture picture, Look look, List<Run> runs) {
    Optional<Piece> image =
        pictures.take(picture.path(), picture.alternative(), textWidth, HIGHEST);
    runs.add(
        image
            .map(piece -> new Run(piece, look, Mark.KEPT))
            .orElseGet(() -> Run.of("[" + picture.alternative() + "]", look)));
  }

  private void reference(Inline.Reference reference, Look look, List<Run> runs) {
    boolean own = reference.regulation().filter(id -> !id.equals(regulation.value())).isEmpty();
    String printed = reference.printed().orElse("");
    if (!counted || !own || !targets.has(reference.target()) || !look.link().isEmpty()) {
      words(reference, look, runs);
      return;
    }
    String bookmark = Targets.bookmark(reference.target());
    Optional<Matcher> number =
        reference.content().isEmpty()
            ? targets.number(reference.target(), printed)
            : Optional.empty();
    if (number.isEmpty()) {
      words(reference, look.leadingTo("#" + bookmark), runs);
      return;
    }
    int start = number.get().start();
    int end = number.get().end();
    plain(printed.substring(0, start), look, runs);
    String instruction = "REF " + bookmark + " \\n \\h";
    Piece field = new Piece.Field(instruction, printed.substring(start, end));
    runs.add(new Run(field, look, Mark.KEPT));
    plain(printed.substring(end), look, runs);
  }

  private void words(Inline.Reference reference, Look look, List<Run> runs) {
    if (reference.content().isEmpty()) {
      plain(reference.printed().orElse(""), look, runs);
    } else {
      write(reference.content(), look, runs);
    }
  }

  private static void plain(String words, Look look, List<Run> runs) {
    if (!words.isEmpty()) {
      runs.add(Run.of(words, look));
    }
  }
}
