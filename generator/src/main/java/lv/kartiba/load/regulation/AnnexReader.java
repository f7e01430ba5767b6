package lv.kartiba.load.regulation;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.KebabCase;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.Header.Annex;
import lv.kartiba.text.Likeness;

/** Reads {@code {id: application, title: Iesniegums, file: annexes/application.lv.md}}. */
record AnnexReader(AnnexFiles files, ClauseIds ids, Diagnostics problems) {
  Optional<Annex> read(YamlMap map) {
    Optional<YamlText> id = map.requiredText("id");
    Optional<YamlText> title = map.requiredText("title");
    AnnexFiles.Text text = map.text("file").map(this::text).orElse(AnnexFiles.Text.NONE);
    map.finish();
    if (id.isEmpty() || title.isEmpty()) {
      return Optional.empty();
    }
    String name = id.get().text();
    if (!KebabCase.matches(name)) {
      problems.report(KebabCase.problem(name, id.get().at()));
      return Optional.empty();
    }
    return ids.claim(name, id.get().at())
        .map(
            claimed ->
                new Annex(
                    claimed, title.get().text(), text.content(), text.file(), id.get().at()));
  }

  /** The annexes of the authoritative text, as a translation takes them over. */
  List<Annex> inherited(List<Annex> annexes) {
    annexes.forEach(annex -> ids.claim(annex.id(), annex.at()));
    return annexes;
  }

  private AnnexFiles.Text text(YamlText file) {
    Optional<AnnexFiles.Text> text = files.read(file.text());
    if (text.isEmpty()) {
      problems.report(
          Rule.MISSING_FILE
              .at(file.at(), file.text())
              .hint("annex-file")
              .suggest(
                  files.all().stream()
                      .filter(path -> path.endsWith("/" + file.text()))
                      .findFirst()
                      .or(() -> Likeness.closest(file.text(), files.all()))));
    }
    return text.orElse(AnnexFiles.Text.NONE);
  }
}
