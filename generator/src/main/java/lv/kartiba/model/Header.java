package lv.kartiba.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lv.kartiba.prose.Block;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;

/**
 * The head of a regulation: what stands before its first chapter and after its last clause.
 *
 * <p>In a translation, what the file leaves out is taken from the authoritative text.
 *
 * @param kind for example "Iekšējie noteikumi"
 * @param place as printed, in the locative: "Rītausmā"
 * @param review the day by which the text is to be looked through; not printed
 * @param issued the words before the legal basis: "Izdoti saskaņā ar"
 */
public record Header(
    Optional<String> kind,
    String title,
    Optional<String> number,
    Optional<PrintedDate> date,
    Optional<String> place,
    Optional<Approval> approved,
    Optional<String> issued,
    List<LegalBasis> basis,
    Optional<LocalDate> effective,
    Optional<Update> updated,
    Optional<LocalDate> review,
    List<Repeal> repeals,
    List<Annex> annexes,
    Numbering numbering,
    Optional<Signatory> signatory,
    PrintStyle print,
    Position at) {
  public Header {
    basis = List.copyOf(basis);
    repeals = List.copyOf(repeals);
    annexes = List.copyOf(annexes);
  }

  /** The day this edition is dated by: its own, else of its update, its force, its approval. */
  public Optional<LocalDate> editionDate() {
    return date.map(PrintedDate::value)
        .or(() -> updated.map(Update::value))
        .or(() -> effective)
        .or(() -> approved.flatMap(Approval::date));
  }

  /** Every day by which the edition may be called, the one that tells editions apart first. */
  public List<LocalDate> days() {
    return Stream.of(
            updated.map(Update::value),
            date.map(PrintedDate::value),
            effective,
            approved.flatMap(Approval::date))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** The day from which this edition counts: the later of its force and its last update. */
  public Optional<LocalDate> inForceFrom() {
    return Stream.of(effective, updated.map(Update::value))
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder())
        .or(this::editionDate);
  }

  /** A date, and how the document prints it where that is unusual. */
  public record PrintedDate(LocalDate value, Optional<String> printed) {}

  /**
   * The approval block: "APSTIPRINĀTS / ar … direktores / 24.08.2026. rīkojumu Nr. …".
   *
   * @param printed the lines of the whole block, where it is unusual
   */
  public record Approval(
      String word,
      Optional<String> by,
      Optional<String> order,
      Optional<LocalDate> date,
      List<String> printed) {
    public Approval {
      printed = List.copyOf(printed);
    }
  }

  /** A law the regulation is based on, as it reads after "Izdoti saskaņā ar". */
  public record LegalBasis(String text, Optional<String> url) {}

  /** When the text was last brought up to date; the word is printed before the date. */
  public record Update(LocalDate value, Optional<String> word) {}

  /** An earlier regulation this one repeals. */
  public record Repeal(Optional<String> number, Optional<LocalDate> date, String title) {}

  /**
   * An annex; without content where it is not published with the text.
   *
   * @param file the file with its content
   */
  public record Annex(
      String id, String title, List<Block> content, Optional<SourceFile> file, Position at) {
    public Annex {
      content = List.copyOf(content);
    }
  }

  /** Who signs; the name may be empty. */
  public record Signatory(String title, String name) {}

  /** What is printed in capitals, whether there is a letterhead, and how wide the margins are. */
  public record PrintStyle(
      boolean capitalTitle,
      boolean capitalKind,
      boolean capitalLetterhead,
      boolean letterhead,
      Margins margins) {
    public static final PrintStyle PLAIN =
        new PrintStyle(false, false, false, true, Margins.USUAL);
  }

  /** The margins of the printed pages, in millimetres. */
  public record Margins(int left, int top, int right, int bottom) {
    /** As documents have them that are bound at the left. */
    public static final Margins USUAL = new Margins(30, 20, 20, 20);
  }

  /** How chapters and clauses are numbered. */
  public record Numbering(Chapters chapters, Clauses clauses) {}

  /** How chapters are numbered. */
  public enum Chapters {
    ROMAN,
    ARABIC,
    NONE
  }

  /** How clauses are numbered: on through the whole text, with the chapter, or anew in each. */
  public enum Clauses {
    CONTINUOUS,
    BY_CHAPTER,
    RESTART
  }
}
