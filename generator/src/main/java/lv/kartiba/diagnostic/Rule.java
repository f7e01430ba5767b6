package lv.kartiba.diagnostic;

import static lv.kartiba.diagnostic.Severity.ERROR;
import static lv.kartiba.diagnostic.Severity.WARNING;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.source.Position;

/**
 * Everything that can be wrong, in one list. A rule's id is its name in kebab-case: {@code
 * UNKNOWN_CHANNEL} is {@code unknown-channel}; its sentence stands under that id in the message
 * files.
 */
public enum Rule {
  // files
  MISSING_FILE(ERROR),
  UNREADABLE_FILE(ERROR),
  FILE_TOO_LARGE(ERROR),
  NOT_UTF8(ERROR),
  CONTROL_CHARACTER(ERROR),
  UNEXPECTED_FILE(ERROR),
  // YAML
  YAML_SYNTAX(ERROR),
  YAML_LIMIT(ERROR),
  DUPLICATE_KEY(ERROR),
  UNKNOWN_KEY(ERROR),
  MISSING_KEY(ERROR),
  WRONG_TYPE(ERROR),
  WRONG_VALUE(ERROR),
  WRONG_ID(ERROR),
  WRONG_DATE(ERROR),
  WRONG_TIME(ERROR),
  WRONG_ADDRESS(ERROR),
  WRONG_COLOUR(ERROR),
  UNKNOWN_LANGUAGE(ERROR),
  MISSING_AUTHORITATIVE(ERROR),
  MISSING_TRANSLATION(WARNING),
  // Markdown
  MARKDOWN_LIMIT(ERROR),
  RAW_HTML(ERROR),
  TEXT_OUTSIDE_CLAUSE(ERROR),
  CLAUSE_NUMBER(ERROR),
  LIST_WITHOUT_LEAD(ERROR),
  SECOND_LIST(ERROR),
  CHAPTER_LEVEL(ERROR),
  EMPTY_CHAPTER(ERROR),
  EMPTY_CLAUSE(ERROR),
  MISPLACED_ATTRIBUTES(ERROR),
  UNKNOWN_ATTRIBUTE(ERROR),
  REPEATED_ATTRIBUTE(ERROR),
  WRONG_ATTRIBUTE(ERROR),
  UNKNOWN_DIRECTIVE(ERROR),
  MISPLACED_DIRECTIVE(ERROR),
  UNKNOWN_LINK(ERROR),
  EMPTY_LINK(ERROR),
  WRONG_REFERENCE(ERROR),
  MISSING_IMAGE(ERROR),
  IMAGE_WITHOUT_TEXT(ERROR),
  HEADING_ORDER(ERROR),
  EMPTY_HEADING(ERROR),
  UNEVEN_TABLE(ERROR),
  // references
  UNKNOWN_TOPIC(ERROR),
  UNKNOWN_CHANNEL(ERROR),
  UNKNOWN_CONTACT(ERROR),
  UNKNOWN_GROUP(ERROR),
  UNKNOWN_AUDIENCE(ERROR),
  UNKNOWN_PAGE(ERROR),
  UNKNOWN_REGULATION(ERROR),
  UNKNOWN_REFERENCE(ERROR),
  MIXED_RANGE(ERROR),
  REFERENCE_TO_DELETED(WARNING),
  DUPLICATE_ID(ERROR),
  PART_OF_ITSELF(ERROR),
  // earlier editions
  EDITION_DATE(ERROR),
  EDITION_ORDER(ERROR),
  EDITION_UNDATED(ERROR),
  // translation
  STRUCTURE_DIFFERS(ERROR),
  LINKS_DIFFER(ERROR),
  CLAUSE_MISSING(WARNING),
  CLAUSE_OUTDATED(WARNING),
  TEXT_OUTDATED(WARNING),
  PAGE_MISSING(WARNING),
  REGULATION_MISSING(WARNING),
  // facts
  TOPIC_WITHOUT_CHANNEL(WARNING),
  CHANNEL_UNUSED(WARNING),
  EVENT_DAY(ERROR),
  EVENT_SPAN(ERROR),
  EVENT_ORDER(ERROR),
  // accessibility statement
  STATEMENT_UNFILLED(ERROR),
  STATUS_CONTRADICTED(ERROR),
  // output
  LANGUAGE_WITHOUT_MESSAGES(ERROR),
  MISSING_SENTENCE(ERROR),
  FOREIGN_FOLDER(ERROR),
  TEMPLATE_ERROR(ERROR),
  UNKNOWN_TEMPLATE(ERROR),
  TAKEN_ADDRESS(ERROR),
  DEAD_LINK(ERROR),
  DEAD_ANCHOR(ERROR),
  REPEATED_ANCHOR(ERROR),
  ACCENT_CONTRAST(WARNING),
  MISSING_GLYPH(ERROR),
  UNSAFE_OUTPUT(ERROR);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The id shown after each message, for example {@code unknown-channel}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A problem of this kind at a place; the arguments go into the message in order. */
  public Diagnostic at(Position position, String... args) {
    int length = args.length == 0 ? 1 : args[0].length();
    return new Diagnostic(this, position, length, List.of(args), Optional.empty());
  }
}
