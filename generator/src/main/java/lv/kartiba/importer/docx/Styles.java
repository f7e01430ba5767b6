package lv.kartiba.importer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import lv.kartiba.importer.pack.Xml;
import org.w3c.dom.Element;

/** The styles of a Word file; what a style does not say, the one it is based on says. */
final class Styles {
  private static final int LONGEST_CHAIN = 30;

  private final Map<String, Element> styles = new TreeMap<>();
  private String usual = "";

  Styles(Optional<Element> root) {
    root.ifPresent(
        all ->
            Xml.children(all, "style")
                .forEach(
                    style -> {
                      String id = Xml.attribute(style, "styleId").orElse("");
                      styles.put(id, style);
                      boolean first = Xml.attribute(style, "default").filter(v -> !v.equals("0")).isPresent();
                      if (first && Xml.attribute(style, "type").filter("paragraph"::equals).isPresent()) {
                        usual = id;
                      }
                    }));
  }

  /** A style and all it is based on, itself first. */
  List<String> chain(String id) {
    List<String> chain = new ArrayList<>();
    String at = id.isEmpty() ? usual : id;
    while (!at.isEmpty() && styles.containsKey(at) && !chain.contains(at) && chain.size() < LONGEST_CHAIN) {
      chain.add(at);
      at = Xml.value(styles.get(at), "basedOn").orElse("");
    }
    return chain;
  }

  /** The first answer along a chain. */
  <T> Optional<T> first(List<String> chain, String properties, Function<Element, Optional<T>> question) {
    return chain.stream()
        .map(styles::get)
        .flatMap(style -> Xml.child(style, properties).stream())
        .flatMap(found -> question.apply(found).stream())
        .findFirst();
  }

  /** The name of a style in small letters: {@code heading 1}, {@code toc 2}. */
  String name(String id) {
    return Optional.ofNullable(styles.get(id))
        .flatMap(style -> Xml.value(style, "name"))
        .orElse(id)
        .toLowerCase(Locale.ROOT);
  }
}
