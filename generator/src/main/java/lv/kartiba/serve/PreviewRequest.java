package lv.kartiba.serve;

import lv.kartiba.build.BuildRequest;

/**
 * What to show, and where.
 *
 * @param site the school's folders; the folder to publish into is not touched
 * @param port on this machine; where it is taken, one near it is used, and with 0 any that is free
 * @param language of the person who writes, {@code lv} or {@code en}: of messages, not of pages
 */
public record PreviewRequest(BuildRequest site, int port, String language) {}
