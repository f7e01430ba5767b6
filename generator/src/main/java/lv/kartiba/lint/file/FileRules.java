package lv.kartiba.lint.file;

import java.util.List;
import lv.kartiba.lint.subject.Inspection;

/** All rules about files and entries, in one list. */
public final class FileRules {
  public static final List<Inspection> ALL =
      List.of(
          new UnusedImage(),
          new LargePicture(),
          new FileName(),
          new EmptyText(),
          new GroupEmpty(),
          new FeaturedHidden(),
          new ContactUnused(),
          new PageUnlinked());

  private FileRules() {}
}
