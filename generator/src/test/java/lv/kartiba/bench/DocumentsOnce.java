package lv.kartiba.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.ContentReader;
import lv.kartiba.model.Content;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.output.akn.AkomaNtoso;
import lv.kartiba.output.docx.ComparisonDocx;
import lv.kartiba.output.docx.RegulationDocx;
import lv.kartiba.output.pdf.RegulationPdf;
import lv.kartiba.regulation.RegulationComposer;
import lv.kartiba.resolve.CatalogBuilder;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.Templates;

/**
 * Makes a school's documents in a process of its own and tells what each took: arguments are the
 * school and how often to make them again. Each line has wall and CPU milliseconds: the first of its
 * kind, which loads what all of them need, then the fastest and the median of the others.
 */
final class DocumentsOnce {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final List<OutputFormat> FORMATS =
      List.of(new RegulationDocx(), new ComparisonDocx(), new AkomaNtoso(), new RegulationPdf());

  private DocumentsOnce() {}

  public static void main(String[] args) {
    Site site = site(Path.of(args[0]));
    int times = Integer.parseInt(args[1]);
    System.out.printf(
        Locale.ROOT, "%-72s %15s %15s %15s %5s%n", "document", "first", "fastest", "median", "KB");
    for (OutputFormat format : FORMATS) {
      List<OutputFile> files = format.files(site);
      files.forEach(file -> measure(file.path(), List.of(file), times));
      if (files.size() > 1) {
        measure("all of " + format.name() + ", in parallel", files, times);
      }
    }
  }

  private static void measure(String name, List<OutputFile> files, int times) {
    double[] wall = new double[times];
    double[] cpu = new double[times];
    String first = "";
    for (int i = 0; i <= times; i++) {
      long begun = System.nanoTime();
      long used = SYSTEM.getProcessCpuTime();
      files.parallelStream().forEach(file -> file.content().get());
      double worked = (SYSTEM.getProcessCpuTime() - used) / 1e6;
      double took = (System.nanoTime() - begun) / 1e6;
      if (i == 0) {
        first = both(took, worked);
      } else {
        wall[i - 1] = took;
        cpu[i - 1] = worked;
      }
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-72s %15s %15s %15s %5d%n",
        name,
        first,
        both(wall[0], cpu[0]),
        both(wall[times / 2], cpu[times / 2]),
        files.stream().mapToLong(file -> file.content().get().length).sum() / 1024);
  }

  private static String both(double wall, double cpu) {
    return String.format(Locale.ROOT, "%.1f / %.1f", wall, cpu);
  }

  private static Site site(Path school) {
    Diagnostics problems = new Diagnostics();
    Content content = ContentReader.read(school, problems).orElseThrow();
    TemplateSource source = TemplateSource.shipped();
    Messages messages = Messages.read(source, content.config().languages());
    return new Site(
        new CatalogBuilder()
            .next(content, RegulationComposer.compose(content, messages, problems), problems),
        messages,
        new Templates(source, messages),
        problems);
  }
}
