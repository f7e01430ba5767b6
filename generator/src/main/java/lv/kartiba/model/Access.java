package lv.kartiba.model;

import java.util.Locale;

/** What a parent needs to get at a channel: nothing, a login, a visit, a request, money. */
public enum Access {
  PUBLIC,
  LOGIN,
  ON_SITE,
  ON_REQUEST,
  PAID,
  /** Only for the school's staff: in the regulation, but not on parents' pages. */
  STAFF;

  /** As written in {@code channels.yml}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
