package lv.kartiba.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import lv.kartiba.build.BuildRequest;
import lv.kartiba.build.BuildResult;
import lv.kartiba.build.Progress;
import lv.kartiba.build.SiteBuild;

/**
 * Builds a school's site in a process of its own and tells what that took: arguments are the school,
 * the site's folder, and how often to build. One line for the first build, one for the fastest of
 * the others: wall and CPU milliseconds, the process's highest memory in MB so far, the stages.
 */
final class BuildOnce {
  private BuildOnce() {}

  public static void main(String[] args) throws IOException {
    BuildRequest request =
        new BuildRequest(
            Path.of(args[0]), Path.of(args[0], "no-templates"), Path.of(args[1]), false);
    int times = Integer.parseInt(args[2]);
    String best = "";
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      long wall = System.nanoTime();
      long cpu = i == 0 ? 0 : cpu();
      if (i == 0) {
        wall -= sinceStart();
      }
      BuildResult result = SiteBuild.run(request, Progress.SILENT);
      if (!result.published()) {
        throw new IllegalStateException(result.problems().toString());
      }
      wall = (System.nanoTime() - wall) / 1_000_000;
      cpu = (cpu() - cpu) / 1_000_000;
      String line = wall + " " + cpu + " " + peak() + " " + stages(result);
      if (i == 0) {
        System.out.println("cold " + line);
      } else if (cpu < fastest) {
        fastest = cpu;
        best = line;
      }
    }
    if (times > 1) {
      System.out.println("warm " + best);
    }
  }

  private static String stages(BuildResult result) {
    return result.timings().entrySet().stream()
        .map(stage -> stage.getKey().id() + "=" + stage.getValue().toMillis())
        .collect(Collectors.joining(" "));
  }

  /** Nanoseconds of all processors since the process began. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long sinceStart() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    return (System.currentTimeMillis() - start) * 1_000_000;
  }

  /** Megabytes the process has had at most, where the system tells. */
  private static long peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    List<String> lines = Files.isReadable(status) ? Files.readAllLines(status) : List.of();
    return lines.stream()
        .filter(line -> line.startsWith("VmHWM"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }
}
