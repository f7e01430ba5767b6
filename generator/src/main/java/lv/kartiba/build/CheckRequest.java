package lv.kartiba.build;

import java.nio.file.Path;
import java.time.LocalDate;

/**
 * What to check.
 *
 * @param school the folder with {@code site-config.yml} and {@code content/}
 * @param templates the folder with the school's own templates; it need not exist
 * @param today the day against which dates are held
 */
public record CheckRequest(Path school, Path templates, LocalDate today) {}
