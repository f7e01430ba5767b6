package lv.kartiba.output.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.engine.json.JsonWriter;
import lv.kartiba.engine.picture.Drawing;
import lv.kartiba.engine.picture.Typeface;
import lv.kartiba.model.Channel;
import lv.kartiba.model.Language;
import lv.kartiba.model.SiteConfig.Offline;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.regulation.Regulation;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.resolve.Catalog;

/**
 * What lets a site be read without a network and put on a telephone's first screen, where the school
 * turns it on: a service worker, a web manifest and its pictures.
 *
 * @see <a href="https://www.w3.org/TR/appmanifest/">Web Application Manifest</a>
 */
record OfflineFiles(Site site) {
  /** In the site's folder, as it can serve only what is beside or below it. */
  static final String WORKER = "worker.js";

  private static final List<Integer> SIZES = List.of(192, 512);

  /** The files a school's wish asks for; turned off again, a worker that ends the earlier one. */
  List<OutputFile> files() {
    if (isOn()) {
      return all();
    }
    return catalog().config().offline().isPresent()
        ? List.of(OutputFile.text(WORKER, () -> shipped("farewell.js")))
        : List.of();
  }

  boolean isOn() {
    return catalog().config().offline().filter(Offline.TRUE::equals).isPresent();
  }

  static String manifest(Addresses addresses, Language language) {
    return addresses.in(language, "manifest.webmanifest");
  }

  private List<OutputFile> all() {
    List<OutputFile> files = new ArrayList<>();
    files.add(OutputFile.text(WORKER, this::filledWorker));
    for (Language language : catalog().config().languages()) {
      files.add(OutputFile.text(manifest(addresses(), language), () -> manifest(language)));
    }
    for (int size : SIZES) {
      files.add(new OutputFile(icon(size), () -> icon(size, initial())));
    }
    return files;
  }

  private String filledWorker() {
    String files =
        kept().stream().map(path -> "'" + path + "'").collect(Collectors.joining(",\n  "));
    return shipped("worker.js")
        .replace("@files@", files)
        .replace("@version@", Assets.fingerprint(files.getBytes(StandardCharsets.UTF_8)));
  }

  /** What a parent may need on the way: not every page, but every answer. */
  private List<String> kept() {
    List<String> kept = new ArrayList<>(Assets.of(site).addresses().values());
    Addresses to = addresses();
    for (Language language : catalog().config().languages()) {
      kept.add(SearchIndex.address(language));
      kept.add(to.home(language));
      kept.add(to.topics(language));
      kept.add(to.channels(language));
      kept.add(to.matrix(language));
      kept.add(to.contacts(language));
      kept.add(to.search(language));
      catalog().publicTopics().forEach(topic -> kept.add(to.topic(language, topic.id())));
      catalog().publicChannels().stream()
          .map(Channel::id)
          .forEach(id -> kept.add(to.channel(language, id)));
      catalog().mainRegulation().map(Regulation::id)
          .ifPresent(id -> kept.add(to.regulation(language, id)));
    }
    return kept;
  }

  private String manifest(Language language) {
    String here = manifest(addresses(), language);
    String name = catalog().config().school().name().in(language).text();
    List<JsonObject> icons = new ArrayList<>();
    for (int size : SIZES) {
      icons.add(
          new JsonObject()
              .text("src", Addresses.relative(here, icon(size)))
              .text("sizes", size + "x" + size)
              .text("type", "image/png")
              .text("purpose", "any maskable"));
    }
    return JsonWriter.indented(
        new JsonObject()
            .text("name", name)
            .text("short_name", name)
            .text("lang", language.code())
            .text("start_url", "index.html")
            .text("scope", here.contains("/") ? "../" : "./")
            .text("display", "minimal-ui")
            .text("background_color", "#ffffff")
            .text("theme_color", StyleSheet.of(site).light().toString())
            .items("icons", icons));
  }

  private static String icon(int size) {
    return "assets/app-" + size + ".png";
  }

  private byte[] icon(int size, String initial) {
    int ground = StyleSheet.of(site).light().rgb();
    Drawing drawing = new Drawing(size, size, ground, 0xffffff);
    Typeface typeface = new Typeface();
    double height = 0.5 * size;
    double left = (size - typeface.width(initial, height)) / 2;
    typeface.draw(initial, left, 0.67 * size, height, drawing);
    return drawing.png();
  }

  /** The first letter of the school's name. */
  private String initial() {
    String name = catalog().config().school().name().in(addresses().authoritative()).text();
    return name.substring(0, name.offsetByCodePoints(0, Math.min(1, name.length())));
  }

  private String shipped(String name) {
    return site.templates()
        .source()
        .text("assets/" + name)
        .orElseThrow(() -> new IllegalStateException("not packed: " + name));
  }

  private Addresses addresses() {
    return catalog().addresses();
  }

  private Catalog catalog() {
    return site.catalog();
  }
}
