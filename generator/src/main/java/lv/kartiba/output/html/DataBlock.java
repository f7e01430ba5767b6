package lv.kartiba.output.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import lv.kartiba.engine.json.Json;
import lv.kartiba.engine.json.JsonWriter;
import lv.kartiba.markup.Html;

/**
 * Data within a page, for programs that read it. No browser runs them.
 *
 * @param text JSON-LD, escaped for a page
 * @param hash by which the page's security policy allows exactly this text (CSP 3, SHA-256):
 *     checkers ask for it, as they take every block for a script
 */
public record DataBlock(Html text, String hash) {

  static DataBlock of(Json data) {
    String text = JsonWriter.compact(data);
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new DataBlock(new Html(text), Base64.getEncoder().encodeToString(sum));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
