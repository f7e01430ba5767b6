package lv.kartiba.load.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.Position;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.MergeMarks;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads a YAML file, or the front matter of a Markdown file, into keys with values. */
public final class YamlReader {
  private static final LoaderOptions LIMITS = limits();
  private static final PlainResolver AS_TEXT = new PlainResolver();

  private YamlReader() {}

  /** The keys of a whole file; nothing, and a problem, where it cannot be understood. */
  public static Optional<YamlMap> read(SourceFile file, Diagnostics problems) {
    return read(file, file.text(), 0, problems);
  }

  /**
   * The keys of a part of a file.
   *
   * @param text whole lines of the file
   * @param linesBefore how many lines of the file stand before them
   */
  public static Optional<YamlMap> read(
      SourceFile file, String text, int linesBefore, Diagnostics problems) {
    YamlPlace place = YamlPlace.of(file, text, linesBefore);
    OptionalInt versions = MergeMarks.in(text);
    if (versions.isPresent()) {
      int line = (int) text.substring(0, versions.getAsInt()).lines().count();
      problems.report(
          Rule.TWO_VERSIONS
              .at(file.at(linesBefore + line + 1, 1))
              .underline(MergeMarks.FIRST.length()));
      return Optional.empty();
    }
    boolean swallowed = SwallowedText.report(text, place, problems);
    ParserImpl parser = new ParserImpl(new StreamReader(text), LIMITS);
    try {
      Node root = new Composer(parser, AS_TEXT, LIMITS).getSingleNode();
      if (root == null) {
        return Optional.of(new YamlMap(Map.of(), place.start(), 1, problems));
      }
      return new NodeReader(place, problems).read(root).flatMap(value -> value.asMap(problems));
    } catch (MarkedYAMLException e) {
      if (!swallowed) {
        problems.report(YamlProblem.of(e, place, text));
      }
    } catch (YAMLException e) {
      problems.report(Rule.YAML_LIMIT.at(where(parser, place)).underline(1));
    }
    return Optional.empty();
  }

  private static Position where(ParserImpl parser, YamlPlace place) {
    try {
      return place.of(parser.peekEvent().getStartMark());
    } catch (YAMLException e) {
      return place.start();
    }
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(true); // so that ours is the message
    options.setMaxAliasesForCollections(20);
    options.setNestingDepthLimit(30);
    options.setAllowRecursiveKeys(false);
    return options;
  }
}
