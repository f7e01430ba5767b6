package lv.kartiba.engine.pdf;

import java.util.List;
import java.util.stream.Collectors;

/** The document was not printed because some characters of its text cannot be drawn. */
public final class MissingGlyphException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<MissingGlyph> glyphs;

  MissingGlyphException(List<MissingGlyph> glyphs) {
    super(
        glyphs.stream()
            .map(glyph -> glyph.character() + " (" + glyph.unicode() + ") in: " + glyph.context())
            .collect(Collectors.joining("; ", "no glyph for ", "")));
    this.glyphs = List.copyOf(glyphs);
  }

  /** Each character once, with the place it was first met. */
  public List<MissingGlyph> glyphs() {
    return glyphs;
  }
}
