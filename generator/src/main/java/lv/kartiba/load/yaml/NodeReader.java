package lv.kartiba.load.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;
import lv.kartiba.text.Invisible;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Turns the parser's nodes into our values; anchors and tags are reported, as nobody needs them.
 */
final class NodeReader {
  private final YamlPlace place;
  private final Diagnostics problems;

  NodeReader(YamlPlace place, Diagnostics problems) {
    this.place = place;
    this.problems = problems;
  }

  /** The value; nothing where it was reported. */
  Optional<YamlValue> read(Node node) {
    Position start = place.of(node.getStartMark());
    return read(node, start, 1);
  }

  private Optional<YamlValue> read(Node node, Position owner, int ownerLength) {
    if (node.getAnchor() != null || !isPlainTag(node)) {
      problems.report(
          Rule.YAML_SYNTAX
              .at(place.of(node.getStartMark()), "word.yaml-sign")
              .underline(1)
              .hint("yaml-quote-needed"));
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar) {
      return Optional.of(text(scalar));
    }
    if (node instanceof SequenceNode sequence) {
      List<YamlValue> items = new ArrayList<>();
      sequence.getValue().forEach(item -> read(item).ifPresent(items::add));
      return Optional.of(new YamlList(items, place.of(node.getStartMark())));
    }
    return Optional.of(map((MappingNode) node, owner, ownerLength));
  }

  private static boolean isPlainTag(Node node) {
    Tag tag = node.getTag();
    return tag == Tag.STR || tag == Tag.SEQ || tag == Tag.MAP || Tag.STR.equals(tag);
  }

  private YamlText text(ScalarNode scalar) {
    boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
    boolean inQuotes =
        scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
            || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
    String text = inQuotes ? visible(scalar) : scalar.getValue();
    boolean nothing = !quoted && (text.equals("~") || text.equals("null"));
    return new YamlText(
        nothing ? "" : text,
        quoted,
        place.of(scalar.getStartMark(), inQuotes ? 1 : 0),
        Math.max(1, text.length()));
  }

  /** The words without what escapes such as {@code "\\0"} put into them, which is reported. */
  private String visible(ScalarNode scalar) {
    Optional<String> invisible = Invisible.first(scalar.getValue());
    invisible.ifPresent(
        code ->
            problems.report(
                Rule.CONTROL_CHARACTER.at(place.of(scalar.getStartMark()), code).underline(1)));
    return invisible.isEmpty() ? scalar.getValue() : Invisible.removed(scalar.getValue());
  }

  private YamlMap map(MappingNode mapping, Position owner, int ownerLength) {
    Map<String, YamlEntry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Position at = place.of(tuple.getKeyNode().getStartMark());
      Optional<YamlText> key = read(tuple.getKeyNode()).flatMap(found -> found.asText(problems));
      if (key.isEmpty()) {
        continue;
      }
      String name = key.get().text();
      Optional<YamlValue> value = read(tuple.getValueNode(), key.get().at(), name.length());
      if (entries.containsKey(name)) {
        String first = String.valueOf(entries.get(name).at().line());
        problems.report(Rule.DUPLICATE_KEY.at(at, name, first));
      } else {
        value.ifPresent(found -> entries.put(name, new YamlEntry(name, at, found)));
      }
    }
    return new YamlMap(entries, owner, ownerLength, problems);
  }
}
