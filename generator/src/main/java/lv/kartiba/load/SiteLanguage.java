package lv.kartiba.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.yaml.YamlReader;
import lv.kartiba.load.yaml.YamlText;

/** The first language of a school, for whoever must speak before everything is read. */
public final class SiteLanguage {
  private SiteLanguage() {}

  /** The first of {@code languages} in {@code site-config.yml}; empty where it cannot be read. */
  public static Optional<String> of(Path school) {
    Path config = school.resolve("site-config.yml");
    Diagnostics unheard = new Diagnostics();
    if (!Files.isRegularFile(config)) {
      return Optional.empty();
    }
    return new TextFiles(unheard)
        .read(config, "site-config.yml", TextFiles.LARGEST_YAML)
        .flatMap(file -> YamlReader.read(file, unheard))
        .flatMap(map -> map.texts("languages").stream().findFirst())
        .map(YamlText::text);
  }
}
