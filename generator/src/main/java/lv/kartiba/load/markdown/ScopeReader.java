package lv.kartiba.load.markdown;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Scope;

/** Reads what a link counts for: {@code {for=grades}}, {@code {for="a b"}}, {@code {for=none}}. */
final class ScopeReader {
  private ScopeReader() {}

  static Scope read(AttributesNode braces, MentionKind kind, MarkdownContext context) {
    List<Attribute> attributes = AttributeReader.read(braces, List.of("for"), context);
    if (attributes.isEmpty()) {
      return Scope.EVERYTHING;
    }
    Attribute scope = attributes.get(0);
    List<String> ids = new ArrayList<>();
    for (IdList.Item item : IdList.of(scope)) {
      ids.add(item.id());
      if (!item.id().equals("none")) {
        context.namings().add(item.id(), item.at(), mayName(kind));
      }
    }
    if (ids.isEmpty() || ids.contains("none") && ids.size() > 1) {
      context
          .problems()
          .report(Rule.WRONG_ATTRIBUTE.at(scope.at(), "for=" + scope.value()).hint("write-for"));
    }
    return ids.contains("none") ? Scope.NOTHING : new Scope(ids, false);
  }

  private static Kind[] mayName(MentionKind kind) {
    return switch (kind) {
      case TOPIC -> new Kind[] {Kind.CHANNEL, Kind.CONTACT};
      case CHANNEL, CONTACT, PAGE -> new Kind[] {Kind.TOPIC};
      case WHEN -> new Kind[] {Kind.TOPIC, Kind.CHANNEL, Kind.CONTACT};
    };
  }
}
