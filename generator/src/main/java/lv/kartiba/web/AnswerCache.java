package lv.kartiba.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers of earlier days in a text file, so that a website is not asked again for a week.
 *
 * <p>A line is day, status, address and, where it has moved, the new address, divided by tabs.
 */
public final class AnswerCache implements Web {
  private static final int DAYS = 7;

  private final Web web;
  private final Path file;
  private final LocalDate today;
  private final Map<String, String> lines = new TreeMap<>();

  private AnswerCache(Web web, Path file, LocalDate today) {
    this.web = web;
    this.file = file;
    this.today = today;
  }

  /** The answers in a file, which need not exist; others are asked for. */
  public static AnswerCache of(Web web, Path file, LocalDate today) {
    AnswerCache cache = new AnswerCache(web, file, today);
    cache.read();
    return cache;
  }

  @Override
  public Answer ask(String address) {
    Optional<Answer> known = known(address);
    if (known.isPresent()) {
      return known.get();
    }
    Answer answer = web.ask(address);
    lines.put(
        address,
        String.join(
            "\t", today.toString(), Integer.toString(answer.status()), address, answer.location()));
    return answer;
  }

  /** Writes the file. */
  public void save() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines.values());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Answer> known(String address) {
    return Optional.ofNullable(lines.get(address))
        .map(line -> line.split("\t", -1))
        .filter(cells -> !LocalDate.parse(cells[0]).plusDays(DAYS).isBefore(today))
        .map(cells -> new Answer(Integer.parseInt(cells[1]), cells[3]));
  }

  private void read() {
    if (!Files.isRegularFile(file)) {
      return;
    }
    try {
      for (String line : Files.readAllLines(file)) {
        String[] cells = line.split("\t", -1);
        if (line.matches("\\d{4}-\\d{2}-\\d{2}\\t\\d+\\t\\S+\\t\\S*")) {
          lines.put(cells[2], line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
