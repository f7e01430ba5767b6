package lv.kartiba.load.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.Attribute;
import lv.kartiba.load.markdown.AttributeReader;
import lv.kartiba.load.markdown.AttributesNode;
import lv.kartiba.load.markdown.IdList;
import lv.kartiba.load.markdown.MarkdownContext;
import lv.kartiba.load.reference.KebabCase;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.model.RegulationText.ClauseAttributes;

/** Puts together what stands in braces at the ends of one clause's paragraphs. */
final class AttributeCollector {
  private static final List<String> KEYS =
      List.of("#", "amended", "deleted", "duty", "inserted", "label", "of");
  private static final Set<String> DUTY_WORDS = Set.of("parents", "staff");

  /** What somebody may write instead, in Latvian. */
  private static final Map<String, String> LATVIAN_DUTY_WORDS =
      Map.of(
          "vecāki", "parents",
          "vecākiem", "parents",
          "darbinieki", "staff",
          "darbiniekiem", "staff",
          "personāls", "staff");
  private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{6}");

  private final MarkdownContext context;
  private final ClauseIds ids;
  private final Map<String, Attribute> found = new TreeMap<>();

  AttributeCollector(MarkdownContext context, ClauseIds ids) {
    this.context = context;
    this.ids = ids;
  }

  void add(AttributesNode braces) {
    for (Attribute attribute : AttributeReader.read(braces, KEYS, context)) {
      if (found.putIfAbsent(attribute.key(), attribute) != null) {
        context.problems().report(Rule.REPEATED_ATTRIBUTE.at(attribute.at(), attribute.key()));
      }
    }
  }

  ClauseAttributes attributes() {
    if (found.isEmpty()) {
      return ClauseAttributes.NONE;
    }
    return new ClauseAttributes(
        id(), value("label"), duty(), value("amended"), value("deleted"), inserted(), of());
  }

  /** A chapter's braces, in which only an id may stand. */
  static Optional<String> chapterId(AttributesNode braces, MarkdownContext context, ClauseIds ids) {
    AttributeCollector collector = new AttributeCollector(context, ids);
    AttributeReader.read(braces, List.of("#"), context)
        .forEach(attribute -> collector.found.put(attribute.key(), attribute));
    return collector.id();
  }

  private Optional<String> id() {
    Attribute attribute = found.get("#");
    if (attribute == null) {
      return Optional.empty();
    }
    if (!KebabCase.matches(attribute.value())) {
      context.problems().report(KebabCase.problem(attribute.value(), attribute.valueAt()));
      return Optional.empty();
    }
    return ids.claim(attribute.value(), attribute.valueAt());
  }

  private boolean inserted() {
    Attribute attribute = found.get("inserted");
    if (attribute != null && attribute.assigned()) {
      wrong(attribute, "write-inserted");
    }
    return attribute != null;
  }

  private Optional<String> of() {
    Optional<String> of = value("of");
    if (of.isPresent() && !FINGERPRINT.matcher(of.get()).matches()) {
      wrong(found.get("of"), "write-of");
      return Optional.empty();
    }
    return of;
  }

  private Optional<String> value(String key) {
    Attribute attribute = found.get(key);
    if (attribute == null) {
      return Optional.empty();
    }
    if (attribute.value().isBlank()) {
      wrong(attribute, "write-" + key);
      return Optional.empty();
    }
    return Optional.of(attribute.value());
  }

  private void wrong(Attribute attribute, String hint) {
    String written =
        attribute.assigned() ? attribute.key() + "=" + attribute.value() : attribute.key();
    context
        .problems()
        .report(
            Rule.WRONG_ATTRIBUTE
                .at(attribute.at(), written)
                .underline(attribute.key().length())
                .hint(hint));
  }

  private List<String> duty() {
    List<String> duty = new ArrayList<>();
    Attribute attribute = found.get("duty");
    if (attribute == null || value("duty").isEmpty()) {
      return duty;
    }
    for (IdList.Item item : IdList.of(attribute)) {
      if (!duty.contains(item.id())) {
        duty.add(item.id());
      }
      String meant = LATVIAN_DUTY_WORDS.get(item.id());
      if (meant != null) {
        context
            .problems()
            .report(
                Rule.UNKNOWN_CONTACT.at(item.at(), item.id()).hint("did-you-mean", meant));
      } else if (!DUTY_WORDS.contains(item.id())) {
        context.namings().add(item.id(), item.at(), Kind.CONTACT);
      }
    }
    return duty;
  }
}
