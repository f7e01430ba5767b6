package lv.kartiba.load.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.source.Position;

/** Several ids in one attribute, divided by spaces: {@code duty="superuser deputy-head"}. */
public final class IdList {
  private static final Pattern ID = Pattern.compile("[^\\s,]+");

  /** Words of which none is an id, such as the title of a contact. */
  private static final Pattern TITLE =
      Pattern.compile("(?:\\S*[^\\sa-z0-9,-]\\S*)(?: \\S*[^\\sa-z0-9,-]\\S*)+");

  private IdList() {}

  /** One id and where it stands. */
  public record Item(String id, Position at) {}

  /** The ids in a value; a comma between them does no harm. */
  public static List<Item> of(Attribute attribute) {
    List<Item> items = new ArrayList<>();
    if (TITLE.matcher(attribute.value()).matches()) {
      return List.of(new Item(attribute.value(), attribute.valueAt()));
    }
    Matcher matcher = ID.matcher(attribute.value());
    while (matcher.find()) {
      Position start = attribute.valueAt();
      items.add(
          new Item(
              matcher.group(), start.file().at(start.line(), start.column() + matcher.start())));
    }
    return items;
  }
}
