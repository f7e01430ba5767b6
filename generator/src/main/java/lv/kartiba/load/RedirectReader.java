package lv.kartiba.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.model.Redirect;
import lv.kartiba.source.Position;

/** Reads {@code redirects} of {@code site-config.yml}: old addresses and new ones. */
record RedirectReader(Diagnostics problems) {
  /** What no file of a website can have in its name. */
  private static final Pattern NO_FILE = Pattern.compile("[:?#\\\\]|//|^/|(^|/)\\.\\.?(/|$)");

  List<Redirect> read(YamlMap map) {
    List<Redirect> redirects = new ArrayList<>();
    Map<String, Position> taken = new TreeMap<>();
    for (YamlEntry entry : map.entries()) {
      redirect(entry).ifPresent(redirect -> add(redirect, redirects, taken));
    }
    return redirects;
  }

  private void add(Redirect redirect, List<Redirect> all, Map<String, Position> taken) {
    Position first = taken.putIfAbsent(redirect.from(), redirect.fromAt());
    if (first == null) {
      all.add(redirect);
    } else {
      problems.report(
          Rule.DUPLICATE_KEY.at(
              redirect.fromAt(), redirect.from(), Integer.toString(first.line())));
    }
  }

  private Optional<Redirect> redirect(YamlEntry entry) {
    return entry
        .value()
        .asText(problems)
        .flatMap(
            to -> {
              Optional<String> from = file(entry.key(), entry.key(), entry.at());
              Optional<String> target = target(to.text(), to.at());
              return from.flatMap(
                  old ->
                      target.map(address -> new Redirect(old, address, entry.at(), to.at())));
            });
  }

  private Optional<String> target(String written, Position at) {
    int hash = written.indexOf('#');
    return hash < 0
        ? file(written, written, at)
        : file(written.substring(0, hash), written, at)
            .map(path -> path + written.substring(hash));
  }

  /**
   * The file at an address within the site: {@code old/marks.html}, and for a folder such as {@code
   * /old/} or {@code old} its {@code old/index.html}.
   */
  private Optional<String> file(String address, String written, Position at) {
    String path = address.startsWith("/") ? address.substring(1) : address;
    if (NO_FILE.matcher(path).find()) {
      problems.report(Rule.WRONG_ADDRESS.at(at, written).hint("site-path"));
      return Optional.empty();
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.isEmpty()) {
      return Optional.of(path + "index.html");
    }
    return Optional.of(name.contains(".") ? path : path + "/index.html");
  }
}
