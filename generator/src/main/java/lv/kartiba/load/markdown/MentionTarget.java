package lv.kartiba.load.markdown;

import java.util.Arrays;
import java.util.Optional;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.prose.MentionKind;

/** Which prefix of a link names what: {@code topic:} a topic, {@code when:} only a condition. */
final class MentionTarget {
  private MentionTarget() {}

  /** The kind with this prefix, in lower case. */
  static Optional<MentionKind> kind(String prefix) {
    return Arrays.stream(MentionKind.values())
        .filter(kind -> kind.prefix().equals(prefix))
        .findFirst();
  }

  /** What the id after the prefix names; nothing for a condition. */
  static Optional<Kind> kindOf(MentionKind mention) {
    return switch (mention) {
      case TOPIC -> Optional.of(Kind.TOPIC);
      case CHANNEL -> Optional.of(Kind.CHANNEL);
      case CONTACT -> Optional.of(Kind.CONTACT);
      case PAGE -> Optional.of(Kind.PAGE);
      case WHEN -> Optional.empty();
    };
  }
}
