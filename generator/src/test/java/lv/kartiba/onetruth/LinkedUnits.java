package lv.kartiba.onetruth;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import lv.kartiba.output.linked.RegulationLinkedData;
import lv.kartiba.resolve.Addresses;
import lv.kartiba.testing.Json;

/** Reads a regulation's JSON-LD: a part with a title is a heading or, at the end, an annex. */
final class LinkedUnits {
  private LinkedUnits() {}

  static List<Unit> of(Published published) {
    byte[] file = published.file(new RegulationLinkedData(), Addresses::regulationLinkedData);
    Json act = Json.parse(new String(file, StandardCharsets.UTF_8)).get("@graph").list().get(0);
    List<Unit> units = new ArrayList<>();
    act.get("hasPart").list().forEach(part -> read(part, units));
    return units;
  }

  private static void read(Json part, List<Unit> units) {
    String number = part.get("position").text();
    String name = part.get("name").text();
    List<Json> below = part.get("hasPart").list();
    if (name.isEmpty()) {
      units.add(Unit.of(number, part.get("text").text(), part.get("creativeWorkStatus").text()));
    } else if (!below.isEmpty()) {
      units.add(Unit.of("", number, name));
    } else if (part.get("text").isPresent()) {
      units.add(Unit.of(number, name, part.get("text").text()));
    }
    below.forEach(inner -> read(inner, units));
  }
}
