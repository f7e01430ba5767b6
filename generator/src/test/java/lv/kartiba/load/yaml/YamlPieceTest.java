package lv.kartiba.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A file with keys is cut before each, so that one can be read without the others. */
class YamlPieceTest {
  @Test
  void eachKeyIsAPieceWithTheLinesBelowIt() {
    assertEquals(
        List.of(
            new YamlPiece("# Ziņas\n\ngrades:\n  title: Vērtējumi\n\n", 0),
            new YamlPiece("meals: {title: Ēdināšana}\n# līdz maijam\n", 5),
            new YamlPiece("trips:", 7)),
        YamlPiece.of(
            "# Ziņas\n\ngrades:\n  title: Vērtējumi\n\nmeals: {title: Ēdināšana}\n"
                + "# līdz maijam\ntrips:"));
  }

  @Test
  void togetherThePiecesAreTheFile() {
    String text = "a: 1\r\n\r\nb:\r\n  - 2\r\n  - 3\r\nc: |\r\n  viens\r\n\r\n  divi\r\n";
    List<YamlPiece> pieces = YamlPiece.of(text);
    assertEquals(3, pieces.size());
    assertEquals(text, pieces.stream().map(YamlPiece::text).collect(Collectors.joining()));
    assertEquals(List.of(0, 2, 5), pieces.stream().map(YamlPiece::linesBefore).toList());
  }

  @Test
  void aFileWithAnythingElseAtTheBeginningOfALineIsNotCut() {
    for (String line : List.of("- grades", "---", "\"a\": 1", "{a: 1}", "\ta: 1", "ā: 1", "? a")) {
      assertEquals(List.of(), YamlPiece.of("a: 1\n" + line + "\nb: 2\n"), line);
    }
  }

  @Test
  void aFileWithoutKeysHasNoPieces() {
    assertEquals(List.of(), YamlPiece.of(""));
    assertEquals(List.of(), YamlPiece.of("# nothing yet\n\n"));
  }
}
