package lv.kartiba.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import lv.kartiba.engine.json.JsonWriter;

/**
 * The schemas an editor needs to complete, explain and check what a school writes.
 *
 * <p>Example: {@code EditorSchemas.in("lv", SiteNames.of(content)).get("topics.schema.json")}.
 */
public final class EditorSchemas {
  private static final String SENTENCES = "/kartiba/schema/";
  private static final String FALLBACK = "en";

  private EditorSchemas() {}

  /**
   * The files by their names.
   *
   * @param language of the explanations, {@code lv} or {@code en}; any other gives English
   * @param names what ids there are to choose from
   */
  public static Map<String, String> in(String language, SiteNames names) {
    Properties sentences = sentences(language).or(() -> sentences(FALLBACK)).orElseThrow();
    SchemaWriter writer = new SchemaWriter(names, path -> sentence(sentences, path));
    Map<String, String> files = new LinkedHashMap<>();
    FileShapes.all()
        .forEach(
            (name, shape) ->
                files.put(name + ".schema.json", JsonWriter.indented(writer.write(name, shape))));
    return files;
  }

  private static String sentence(Properties sentences, String path) {
    String sentence = sentences.getProperty(path);
    if (sentence == null) {
      throw new IllegalStateException("no sentence for " + path);
    }
    return sentence;
  }

  private static Optional<Properties> sentences(String language) {
    try (InputStream in =
        EditorSchemas.class.getResourceAsStream(SENTENCES + language + ".properties")) {
      if (in == null) {
        return Optional.empty();
      }
      Properties sentences = new Properties();
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
