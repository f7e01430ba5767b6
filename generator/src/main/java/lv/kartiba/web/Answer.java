package lv.kartiba.web;

/**
 * What a website said about a page.
 *
 * @param status the HTTP status such as 200 or 404; 0 where nobody answered
 * @param location where the page has moved to for good; empty where it has not
 */
public record Answer(int status, String location) {
  /** Nobody answered. */
  public static final Answer NONE = new Answer(0, "");

  /** Whether the page is surely not there: it was said to be gone, or nobody answers. */
  public boolean isGone() {
    return status == 404 || status == 410 || status == 0;
  }

  /** Whether it has moved for good (RFC 9110: 301, 308). */
  public boolean hasMoved() {
    return (status == 301 || status == 308) && !location.isEmpty();
  }
}
