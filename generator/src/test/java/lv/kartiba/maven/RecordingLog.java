package lv.kartiba.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what a goal tells Maven, each line with its mark of gravity. */
final class RecordingLog extends SystemStreamLog {
  private final List<String> lines = new ArrayList<>();

  List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void info(CharSequence line) {
    lines.add("info " + line);
  }

  @Override
  public void warn(CharSequence line) {
    lines.add("warn " + line);
  }

  @Override
  public void error(CharSequence line) {
    lines.add("error " + line);
  }
}
