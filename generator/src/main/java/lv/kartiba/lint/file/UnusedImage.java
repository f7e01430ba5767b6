package lv.kartiba.lint.file;

import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.lint.subject.Inspection;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.model.Content;
import lv.kartiba.source.SourceFile;

/** A picture that no text and no setting shows. */
final class UnusedImage implements Inspection {
  @Override
  public void check(Subject subject, Diagnostics problems) {
    Set<String> used = new TreeSet<>();
    Content content = subject.catalog().content();
    content.config().theme().logo().ifPresent(used::add);
    content.config().theme().printLogo().ifPresent(used::add);
    subject.passages().forEach(passage -> used.addAll(Pictures.paths(passage.blocks())));
    content
        .regulations()
        .forEach(source -> source.earlier().forEach(earlier -> used.addAll(Pictures.paths(earlier))));
    for (String path : content.assets().keySet()) {
      if (path.startsWith("images/") && !used.contains(path)) {
        problems.report(
            Rule.UNUSED_IMAGE.at(SourceFile.of("content/" + path, "").start(), path).underline(1));
      }
    }
  }
}
