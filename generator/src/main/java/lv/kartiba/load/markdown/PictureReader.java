package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ast.Image;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.PlainText;
import lv.kartiba.source.Position;
import lv.kartiba.text.Likeness;

/** Reads pictures: {@code ![Stāvu plāns](images/plan.png)}, a path below {@code content/}. */
final class PictureReader {
  private PictureReader() {}

  static Optional<Inline> read(Image image, List<Inline> words, MarkdownContext context) {
    String path = decoded(image.getUrl().unescape());
    Position at = context.at(image.getUrl());
    String alternative = PlainText.of(words);
    if (alternative.isBlank()) {
      context.problems().report(Rule.IMAGE_WITHOUT_TEXT.at(context.at(image), path).underline(3));
    }
    if (!context.assets().contains(path)) {
      Optional<String> meant =
          context.assets().stream()
              .filter(asset -> path.endsWith("/" + asset))
              .findFirst()
              .or(() -> Likeness.closest(path, context.assets()));
      context.problems().report(Rule.MISSING_IMAGE.at(at, path).suggest(meant));
      return Optional.empty();
    }
    return Optional.of(new Inline.Picture(path, alternative));
  }

  private static String decoded(String url) {
    try {
      return url.indexOf('%') < 0
          ? url
          : URLDecoder.decode(url.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return url;
    }
  }
}
