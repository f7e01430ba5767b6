package lv.kartiba.lint.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.source.SourceFile;

/** A picture so large that a page with it opens slowly on a telephone: more than 1000 kB. */
final class LargePicture implements Inspection {
  private static final long LARGEST = 1_000_000;

  @Override
  public void check(Subject subject, Diagnostics problems) {
    subject
        .catalog()
        .content()
        .assets()
        .forEach(
            (path, file) -> {
              long size = size(file);
              if (size > LARGEST && path.startsWith("images/")) {
                problems.report(
                    Rule.LARGE_PICTURE
                        .at(
                            SourceFile.of("content/" + path, "").start(),
                            path,
                            Long.toString(size / 1000))
                        .underline(1));
              }
            });
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
