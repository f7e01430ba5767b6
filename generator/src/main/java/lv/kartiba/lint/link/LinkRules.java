package lv.kartiba.lint.link;

import java.util.List;
import lv.kartiba.lint.subject.Inspection;

/** All rules about links, in one list. */
public final class LinkRules {
  public static final List<Inspection> ALL =
      List.of(
          new InsecureLink(),
          new LocalAddress(),
          new OwnAddress(),
          new WordsDifferFromLink(),
          new ShortLink());

  private LinkRules() {}
}
