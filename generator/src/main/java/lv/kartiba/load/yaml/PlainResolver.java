package lv.kartiba.load.yaml;

import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/** Leaves every value the text it is, instead of guessing numbers, dates and booleans. */
final class PlainResolver extends Resolver {
  @Override
  protected void addImplicitResolvers() {
    // none
  }

  @Override
  public Tag resolve(NodeId kind, String value, boolean implicit) {
    return switch (kind) {
      case sequence -> Tag.SEQ;
      case mapping -> Tag.MAP;
      default -> Tag.STR;
    };
  }
}
