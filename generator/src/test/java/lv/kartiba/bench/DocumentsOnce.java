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
import lv.kartiba.output.Site;
import lv.kartiba.output.akn.AkomaNtoso;
import lv.kartiba.output.pdf.RegulationPdf;
import lv.kartiba.regulation.RegulationComposer;
import lv.kartiba.resolve.CatalogBuilder;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.Templates;

/**
 * Makes a school's documents in a process of its own and tells what each took: arguments are the
 * school and how often to make them again. Each line has wall and CPU milliseconds: once cold, then
 * the fastest and the median of the others.
 */
final class DocumentsOnce {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private DocumentsOnce() {}

  public static void main(String[] args) {
    Site site = site(Path.of(args[0]));
    int times = Integer.parseInt(args[1]);
    List<OutputFile> documents = new RegulationPdf().files(site);
    List<OutputFile> xml = new AkomaNtoso().files(site);
    measure("first PDF", documents.subList(0, 1), times);
    measure("a translation's PDF", documents.subList(1, 2), times);
    measure("both side by side", documents.subList(2, 3), times);
    measure("all PDFs, in parallel", documents, times);
    measure("first XML", xml.subList(0, 1), times);
  }

  private static void measure(String name, List<OutputFile> files, int times) {
    long[] wall = new long[times];
    long[] cpu = new long[times];
    String cold = "";
    for (int i = 0; i <= times; i++) {
      long begun = System.nanoTime();
      long used = SYSTEM.getProcessCpuTime();
      files.parallelStream().forEach(file -> file.content().get());
      long took = System.nanoTime() - begun;
      long worked = SYSTEM.getProcessCpuTime() - used;
      if (i == 0) {
        cold = milliseconds(took) + " / " + milliseconds(worked);
      } else {
        wall[i - 1] = took;
        cpu[i - 1] = worked;
      }
    }
    Arrays.sort(wall);
    Arrays.sort(cpu);
    System.out.printf(
        Locale.ROOT,
        "%-24s cold %-13s warm, fastest %-11s median %s / %s%n",
        name,
        cold,
        milliseconds(wall[0]) + " / " + milliseconds(cpu[0]),
        milliseconds(wall[times / 2]),
        milliseconds(cpu[times / 2]));
  }

  private static long milliseconds(long nanoseconds) {
    return nanoseconds / 1_000_000;
  }

  private static Site site(Path school) {
    Diagnostics problems = new Diagnostics();
    Content content = ContentReader.read(school, problems).orElseThrow();
    TemplateSource source = TemplateSource.shipped();
    Messages messages = Messages.read(source, content.config().languages());
    return new Site(
        CatalogBuilder.build(content, RegulationComposer.compose(content, messages, problems)),
        messages,
        new Templates(source, messages),
        problems);
  }
}
