package lv.kartiba.output.html;

import java.util.Optional;

/**
 * The field to search in.
 *
 * @param root the way to the folder of the site
 * @param address the way to the search page
 * @param index the index, seen from the site's folder; with {@code ?} and a part of its checksum
 *     where there is one
 * @param integrity the index's checksum, where the build was told to write it
 * @param kinds the names of what can be found, as JSON
 * @param instead where to look if nothing is found, as JSON: ways from the site's folder and names
 * @param own whether it stands on the search page itself
 */
public record SearchFieldView(
    String root,
    String address,
    String index,
    Optional<String> integrity,
    String kinds,
    String instead,
    boolean own) {}
