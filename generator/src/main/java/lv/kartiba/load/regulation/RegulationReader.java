package lv.kartiba.load.regulation;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.markdown.MarkdownContext;
import lv.kartiba.load.markdown.MarkdownParser;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.model.Header;
import lv.kartiba.model.Language;
import lv.kartiba.model.RegulationText;
import lv.kartiba.model.RegulationText.ChapterText;

/** Reads one language's file of a regulation. */
public final class RegulationReader {
  private RegulationReader() {}

  /**
   * The text of a regulation.
   *
   * @param front what its front matter says
   * @param context the text after the front matter
   * @param original the authoritative text's header, where this is a translation
   */
  public static RegulationText read(
      Language language,
      YamlMap front,
      MarkdownContext context,
      Optional<Header> original,
      AnnexFiles annexFiles) {
    Diagnostics problems = context.problems();
    ClauseIds ids = new ClauseIds(problems);
    AnnexReader annexes = new AnnexReader(annexFiles, ids, problems);
    Header header = new HeaderReader(front, original, annexes, problems).read();
    return new RegulationText(
        language, header, chapters(context, header, ids), context.file().start());
  }

  private static List<ChapterText> chapters(MarkdownContext context, Header header, ClauseIds ids) {
    try {
      return MarkdownParser.parse(context)
          .map(document -> new ChapterReader(context, header.numbering(), ids).read(document))
          .orElse(List.of());
    } catch (StackOverflowError e) {
      context.problems().report(Rule.MARKDOWN_LIMIT.at(context.at(0)));
      return List.of();
    }
  }
}
