package lv.kartiba.output.html;

import java.util.Optional;

/**
 * What stands where no page is.
 *
 * @param topics the way to the list of topics
 * @param address the site's absolute address, for somebody too deep for the relative way home
 */
public record NotFoundView(Shell shell, String topics, Optional<String> address) {}
