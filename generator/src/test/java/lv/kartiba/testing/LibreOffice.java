package lv.kartiba.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as a reader of Word documents. */
public final class LibreOffice {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private LibreOffice() {}

  /**
   * The text of each document with the numbers LibreOffice counts, read in one go.
   *
   * @param folder an empty one
   */
  public static List<String> texts(List<byte[]> documents, Path folder) {
    try {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Programs.program("soffice").orElseThrow().toString(),
                  "--headless",
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--convert-to",
                  "txt:Text (encoded):UTF8",
                  "--outdir",
                  folder.toString()));
      for (int i = 0; i < documents.size(); i++) {
        Path file = folder.resolve("document" + i + ".docx");
        Files.write(file, documents.get(i));
        command.add(file.toString());
      }
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(Project.text(folder.resolve("log")));
      }
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < documents.size(); i++) {
        Path text = folder.resolve("document" + i + ".txt");
        texts.add(
            new String(Files.readAllBytes(text), StandardCharsets.UTF_8)
                .replace(BYTE_ORDER_MARK, ""));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The same words, with spaces and bullets as in the model. */
  public static String words(String text) {
    return DocxFile.spaced(text.replaceAll("[\u2022\u25e6\u25aa]", " "));
  }
}
