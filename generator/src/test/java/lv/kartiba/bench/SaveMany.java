package lv.kartiba.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.serve.Preview;
import lv.kartiba.serve.PreviewLog;
import lv.kartiba.serve.PreviewRequest;

/**
 * Previews a school, saves its files again and again, and measures as a browser does: it hears that
 * there is a new edition and asks for the page. The argument is the school's folder.
 */
final class SaveMany {
  private static final int FIRST = 20;
  private static final int COUNTED = 100;

  private final Path school;
  private final URI address;
  private final BufferedReader events;
  private long cpuBefore;

  private SaveMany(Path school, URI address) throws IOException {
    this.school = school;
    this.address = address;
    InputStream in = address.resolve("/_kartiba/events").toURL().openStream();
    this.events = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    newest();
  }

  public static void main(String[] args) throws IOException {
    Path school = Path.of(args[0]);
    BuildRequest site =
        new BuildRequest(school, school.resolve("templates"), school.resolve("site"), false);
    long begin = System.nanoTime();
    try (Preview preview = Preview.start(new PreviewRequest(site, 0, "en"), PreviewLog.SILENT)) {
      preview.awaitFirst();
      long ready = System.nanoTime() - begin;
      SaveMany save = new SaveMany(school, preview.address());
      System.out.println(
          milliseconds(ready)
              + "  page "
              + save.pages()
              + "  regulation "
              + save.same("content/regulations", ".lv.md", "/")
              + "  topics "
              + save.same("content", "topics.yml", "/topics/")
              + "  configuration "
              + save.same("", "site-config.yml", "/"));
      System.exit(0);
    }
  }

  /** A page with other words each time. */
  private String pages() throws IOException {
    List<Path> files = files("content/pages", ".lv.md");
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < FIRST + COUNTED; i++) {
      startCounting(i);
      Path file = files.get(1 + i * 7 % (files.size() - 1));
      String page = "/pages/" + file.getFileName().toString().replace(".lv.md", ".html");
      taken.add(save(file, Files.readString(file) + "\nLabots " + i + ".\n", page));
    }
    return summary(taken);
  }

  private void startCounting(int save) {
    if (save == FIRST) {
      cpuBefore = cpu();
    }
  }

  /** Nanoseconds of all processors since the process began. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** A file that touches many pages or all. */
  private String same(String folder, String ending, String page) throws IOException {
    Path file = files(folder, ending).get(0);
    String text = Files.readString(file);
    List<Long> taken = new ArrayList<>();
    for (int i = 0; i < FIRST + COUNTED; i++) {
      startCounting(i);
      taken.add(save(file, text + "\n".repeat(i % 9), page));
    }
    return summary(taken);
  }

  private long save(Path file, String text, String page) throws IOException {
    long begin = System.nanoTime();
    Files.writeString(file, text);
    newest();
    try (InputStream in = address.resolve(page).toURL().openStream()) {
      in.readAllBytes();
    }
    return System.nanoTime() - begin;
  }

  private void newest() throws IOException {
    String line = events.readLine();
    while (!line.startsWith("data:")) {
      line = events.readLine();
    }
  }

  private List<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(school.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /** Median, 95th percentile, and what a save costs of all processors, on the busiest machine, too. */
  private String summary(List<Long> taken) {
    long each = (cpu() - cpuBefore) / COUNTED;
    List<Long> sorted = new ArrayList<>(taken.subList(FIRST, taken.size()));
    Collections.sort(sorted);
    return milliseconds(sorted.get(sorted.size() / 2))
        + " "
        + milliseconds(sorted.get(sorted.size() * 95 / 100))
        + " (CPU "
        + milliseconds(each)
        + ")";
  }

  private static String milliseconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.0f", nanoseconds / 1e6);
  }
}
