package lv.kartiba.output.html;

import java.util.List;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Wording;

/**
 * What a page says of itself.
 *
 * @param title without the school's name
 * @param crumbs the way from the home page to this one, without both
 * @param alternates the same in forms for programs
 * @param things what it is about, in the words of schema.org
 * @param index whether search engines may list it
 */
record Head(
    String title,
    String description,
    Section section,
    Chrome.PageAddress address,
    List<Step> crumbs,
    List<Alternate> alternates,
    List<JsonObject> things,
    boolean index) {
  Head {
    crumbs = List.copyOf(crumbs);
    alternates = List.copyOf(alternates);
    things = List.copyOf(things);
  }

  Head(String title, String description, Section section, Chrome.PageAddress address) {
    this(title, description, section, address, List.of(), List.of(), List.of(), true);
  }

  Head under(List<Step> steps) {
    return new Head(title, description, section, address, steps, alternates, things, index);
  }

  Head about(List<JsonObject> subjects) {
    return new Head(title, description, section, address, crumbs, alternates, subjects, index);
  }

  Head alsoAs(List<Alternate> forms) {
    return new Head(title, description, section, address, crumbs, forms, things, index);
  }

  Head unlisted() {
    return new Head(title, description, section, address, crumbs, alternates, things, false);
  }

  /** A page on the way, by its address within the site. */
  record Step(String address, Wording name) {
    Shell.Crumb crumb(PageContext context) {
      return new Shell.Crumb(context.to(address), context.words(name));
    }
  }

  /** A file within the site, and its media type. */
  record Alternate(String address, String type) {
    Shell.Alternate from(PageContext context) {
      return new Shell.Alternate(context.to(address), type);
    }
  }
}
