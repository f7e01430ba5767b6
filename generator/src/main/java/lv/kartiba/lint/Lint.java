package lv.kartiba.lint;

import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.resolve.Catalog;

/** A rule about content, for example that every topic can be found somewhere. */
public interface Lint {

  /** Reports everything in the catalog that breaks the rule. */
  void check(Catalog catalog, Diagnostics problems);
}
