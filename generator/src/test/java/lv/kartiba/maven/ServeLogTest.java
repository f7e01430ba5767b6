package lv.kartiba.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.util.List;
import lv.kartiba.diagnostic.DiagnosticMessages;
import org.junit.jupiter.api.Test;

/** What the preview says on the screen, in the language of those who write. */
class ServeLogTest {
  private static final URI ADDRESS = URI.create("http://127.0.0.1:8090/");

  private final RecordingLog log = new RecordingLog();

  @Test
  void latvianIsSpokenToLatvians() {
    assertEquals(
        List.of(
            "info http://127.0.0.1:8090/   Enter to atver pārlūkā, q un Enter beidz darbu",
            "warn pārlūku šeit nevarēja atvērt; atveriet http://127.0.0.1:8090/ paši",
            "info parādīts no jauna, 31 ms; 0 kļūdu, 0 brīdinājumu"),
        told("lv"));
  }

  @Test
  void englishIsSpokenToOthers() {
    assertEquals(
        List.of(
            "info http://127.0.0.1:8090/   Enter opens it in a browser, q and Enter ends it",
            "warn no browser could be opened here; open http://127.0.0.1:8090/ yourself",
            "info shown anew, 31 ms; 0 errors, 0 warnings"),
        told("en"));
  }

  @Test
  void aFileThatCannotBeReadIsNamedInASentence() {
    new ServeLog(log, DiagnosticMessages.in("en"))
        .failed(new UncheckedIOException(new AccessDeniedException("/skola/content/topics.yml")));
    assertEquals(
        List.of(
            "error /skola/content/topics.yml cannot be read or written; see whether you may, and whether"
                + " the disk is full"),
        log.lines());
  }

  private List<String> told(String language) {
    ServeLog serve = new ServeLog(log, DiagnosticMessages.in(language));
    serve.ready(ADDRESS);
    serve.opened(ADDRESS, true);
    serve.opened(ADDRESS, false);
    serve.drafted(List.of(), Duration.ZERO);
    serve.drafted(List.of(), Duration.ofMillis(31));
    return log.lines();
  }
}
