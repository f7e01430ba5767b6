package lv.kartiba.importer.draft;

import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.importer.fact.Catalogue;
import lv.kartiba.importer.vocabulary.Entry;

/**
 * The files a document was printed from, and the things their links name.
 *
 * @param main the id of the regulation
 */
record ExactSource(String main, Catalogue things) {
  private static final Pattern LINK =
      Pattern.compile("\\[((?:[^\\[\\]\\\\]|\\\\.)*)]\\(\\s*(topic|channel|contact):([a-z0-9-]+)\\)");
  private static final Pattern DUTY = Pattern.compile("duty=(?:\"([^\"]*)\"|([a-z0-9-]+))");

  static ExactSource of(SortedMap<String, String> files) {
    Catalogue things = new Catalogue();
    String main = "";
    for (Map.Entry<String, String> file : files.entrySet()) {
      boolean regulation = !file.getKey().contains("/");
      if (main.isEmpty() && regulation) {
        main = file.getKey().replaceFirst("\\..*", "");
      }
      if (file.getKey().endsWith(".lv.md") || files.size() == 1) {
        name(file.getValue(), things);
      }
    }
    return new ExactSource(main, things);
  }

  private static void name(String text, Catalogue things) {
    Matcher link = LINK.matcher(text);
    while (link.find()) {
      Entry.Kind kind =
          switch (link.group(2)) {
            case "topic" -> Entry.Kind.TOPIC;
            case "channel" -> Entry.Kind.CHANNEL;
            default -> Entry.Kind.CONTACT;
          };
      things.name(kind, link.group(3), link.group(1).replaceAll("\\s+", " ").replace("\\", ""));
    }
    Matcher duty = DUTY.matcher(text);
    while (duty.find()) {
      String who = duty.group(1) == null ? duty.group(2) : duty.group(1);
      for (String id : who.split("\\s+")) {
        if (!id.equals("parents") && !id.equals("staff")) {
          things.name(Entry.Kind.CONTACT, id, "");
        }
      }
    }
  }
}
