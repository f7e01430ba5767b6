package lv.kartiba.output.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.engine.docx.Look;
import lv.kartiba.engine.docx.Mark;
import lv.kartiba.engine.docx.Paragraph;
import lv.kartiba.engine.docx.Passage;
import lv.kartiba.engine.docx.Piece;
import lv.kartiba.engine.docx.Run;
import lv.kartiba.model.Language;
import lv.kartiba.model.Wording;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.PrintedHead;

/** What stands above the chapters and below them. */
record HeadSections(Site site, Language language, LineRuns lines, Pictures pictures) {
  /** So many letters leave room before the line to sign on. */
  private static final int SHORT_OFFICE = 32;

  private static final int LOGO_WIDTH = 60;
  private static final int LOGO_HEIGHT = 18;

  /** The parts of the head in the order in which they are printed, without the signature. */
  List<Section> of(PrintedHead head) {
    List<Section> sections = new ArrayList<>();
    for (PrintedHead.Part part : head.order()) {
      if (part == PrintedHead.Part.SIGNATURE) {
        continue;
      }
      List<Passage> blocks =
          switch (part) {
            case LETTERHEAD -> head.letterhead().map(this::letterhead).orElse(List.of());
            case APPROVAL -> lines(WordStyles.APPROVAL, head.approval());
            case UPDATED -> lines(WordStyles.APPROVAL, head.updated());
            case KIND -> lines(WordStyles.KIND, head.kind());
            case PLACE -> place(head);
            case TITLE -> lines(WordStyles.TITLE, Optional.of(head.title()));
            case BASIS -> List.of(basis(head.basis()));
            case SIGNATURE -> List.of();
          };
      sections.add(new Section(unit(part), part.name(), blocks));
    }
    return sections;
  }

  /** Title and legal basis are compared as units of their own. */
  private static String unit(PrintedHead.Part part) {
    return switch (part) {
      case TITLE -> "HEAD title";
      case BASIS -> "HEAD basis";
      default -> "head";
    };
  }

  /** Office, line to sign on, name: one paragraph that stays together. */
  Section signature(PrintedHead.Signature who) {
    Look look = lines.look(who.language());
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(who.title(), look));
    if (who.title().length() <= SHORT_OFFICE) {
      runs.add(new Run(new Piece.Tab(), look, Mark.KEPT));
    }
    runs.add(new Run(new Piece.Tab(), look, Mark.KEPT));
    if (!who.name().isEmpty()) {
      runs.add(new Run(new Piece.Tab(), look, Mark.KEPT));
      runs.add(Run.of(who.name(), look));
    }
    return new Section(
        "head", "SIGNATURE", List.of(Paragraph.of(WordStyles.SIGNATURE, runs)));
  }

  private List<Passage> letterhead(PrintedHead.Letterhead head) {
    List<Passage> blocks = new ArrayList<>();
    String name = site.catalog().config().school().name().in(language).text();
    site.catalog()
        .config()
        .theme()
        .printLogo()
        .flatMap(
            path -> pictures.take(path, text("print.logo", name), LOGO_WIDTH, LOGO_HEIGHT))
        .ifPresent(
            logo ->
                blocks.add(
                    Paragraph.of(
                        WordStyles.FOUNDER, List.of(new Run(logo, Look.PLAIN, Mark.KEPT)))));
    blocks.addAll(lines(WordStyles.FOUNDER, head.founder()));
    blocks.addAll(lines(WordStyles.SCHOOL, List.of(head.school())));
    blocks.addAll(lines(WordStyles.DETAILS, head.details()));
    return blocks;
  }

  /** The place in a line of its own, date and number in the next, the number at the right. */
  private List<Passage> place(PrintedHead head) {
    List<Passage> blocks = new ArrayList<>(lines(WordStyles.PLACE, head.place()));
    List<Run> runs = new ArrayList<>();
    head.date().ifPresent(date -> runs.addAll(lines.words(date.text(), date.language())));
    head.number()
        .ifPresent(
            number -> {
              runs.add(new Run(new Piece.Tab(), Look.PLAIN, Mark.KEPT));
              runs.addAll(lines.words(number.text(), number.language()));
            });
    if (!runs.isEmpty()) {
      blocks.add(Paragraph.of(WordStyles.PLACE, runs));
    }
    return blocks;
  }

  private Paragraph basis(PrintedHead.Basis basis) {
    List<Run> runs = new ArrayList<>();
    for (PrintedHead.BasisPiece piece : basis.pieces()) {
      Look look = lines.look(basis.language());
      Look linked =
          piece.url().map(url -> look.styled(WordStyles.LINK).leadingTo(url)).orElse(look);
      runs.add(Run.of(piece.text(), linked));
    }
    return Paragraph.of(WordStyles.BASIS, runs);
  }

  private List<Passage> lines(String style, Optional<Wording> line) {
    return lines(style, line.stream().toList());
  }

  private List<Passage> lines(String style, List<Wording> wordings) {
    List<Passage> blocks = new ArrayList<>();
    for (Wording line : wordings) {
      blocks.add(Paragraph.of(style, lines.words(line.text(), line.language())));
    }
    return blocks;
  }

  private String text(String key, String... args) {
    return site.messages().text(language, key, args);
  }
}
