package lv.kartiba.bench;

import java.util.List;
import java.util.Locale;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.output.akn.AkomaNtoso;
import lv.kartiba.output.docx.ComparisonDocx;
import lv.kartiba.output.docx.RegulationDocx;
import lv.kartiba.output.pdf.RegulationPdf;
import lv.kartiba.testing.PrintedRegulation;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.api.Test;

/**
 * How long one document takes: the first of its kind in a process, and the fastest of fifty more. Not
 * a test of the build: nothing here can fail for being slow.
 */
class DocumentBenchmark {
  private static final int RUNS = 50;

  @Test
  void theSampleAndALongRegulation() {
    System.out.printf(Locale.ROOT, "%n%-60s %8s %8s %8s%n", "", "first ms", "warm ms", "KB");
    measure("sample", SchoolFiles.of(Project.root()));
    StringBuilder clauses = new StringBuilder();
    for (int number = 1; number <= 500; number++) {
      clauses.append(number % 25 == 1 ? "\n# Nodaļa\n\n" : "");
      clauses.append(number).append(". Skola vecākus par šo jautājumu informē piecu dienu laikā.\n");
    }
    measure("500 clauses", SchoolFiles.small().clauses(clauses.toString()));
  }

  private static void measure(String name, SchoolFiles school) {
    Site site = PrintedRegulation.site(school.read());
    List<OutputFormat> formats =
        List.of(new RegulationDocx(), new ComparisonDocx(), new AkomaNtoso(), new RegulationPdf());
    for (OutputFormat format : formats) {
      for (OutputFile file : format.files(site)) {
        double first = milliseconds(file);
        double fastest = first;
        for (int i = 0; i < RUNS; i++) {
          fastest = Math.min(fastest, milliseconds(file));
        }
        System.out.printf(
            Locale.ROOT,
            "%-60s %8.1f %8.1f %8d%n",
            name + ": " + file.path(), first, fastest, file.content().get().length / 1024);
      }
    }
  }

  private static double milliseconds(OutputFile file) {
    long start = System.nanoTime();
    file.content().get();
    return (System.nanoTime() - start) / 1e6;
  }
}
