package lv.kartiba.schemaorg;

import java.util.ArrayList;
import java.util.List;
import lv.kartiba.engine.json.Json;
import lv.kartiba.engine.json.JsonObject;

/** The way from the home page to a page: {@code BreadcrumbList}. */
public final class Breadcrumbs {
  private Breadcrumbs() {}

  /** A page on the way, by its permalink. */
  public record Step(String name, String address) {}

  /** The way, the home page first and the page itself last. */
  public static JsonObject of(List<Step> steps) {
    List<JsonObject> items = new ArrayList<>();
    for (Step step : steps) {
      items.add(
          LinkedData.thing("ListItem")
              .with("position", new Json.Whole(items.size() + 1))
              .text("name", step.name())
              .with("item", LinkedData.thing("WebPage", step.address())));
    }
    return LinkedData.thing("BreadcrumbList").items("itemListElement", items);
  }
}
