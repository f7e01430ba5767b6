package lv.kartiba.regulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.prose.PlainText;

/**
 * Six hexadecimal digits that change when a clause's own words change, so that a translation can
 * say which words it translates: {@code {of=3f9a1c}}.
 */
final class Fingerprint {
  private Fingerprint() {}

  static String of(ClauseText clause) {
    String words =
        PlainText.ofBlocks(clause.body()) + "\n" + PlainText.ofBlocks(clause.after());
    String folded = words.replaceAll("\\s+", " ").strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(folded.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 3);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
