package lv.kartiba.model;

import lv.kartiba.source.Position;

/**
 * An old address that leads to a new one, for QR codes and bookmarks.
 *
 * @param from a file of the site, for example {@code topics/marks.html}
 * @param to another one, perhaps with an anchor, for example {@code topics/grades.html}
 */
public record Redirect(String from, String to, Position fromAt, Position toAt) {

  /** The file it leads to, without an anchor. */
  public String target() {
    int hash = to.indexOf('#');
    return hash < 0 ? to : to.substring(0, hash);
  }
}
