package lv.kartiba.load.markdown;

import com.vladsch.flexmark.ast.OrderedListItem;

/** The number somebody typed before an item of a list. */
public final class TypedNumber {
  private TypedNumber() {}

  /** The number, for example 12 for {@code 12.}. */
  public static int of(OrderedListItem item) {
    int number = 0;
    String marker = item.getOpeningMarker().toString();
    for (int i = 0; i < marker.length() && i < 9; i++) {
      char c = marker.charAt(i);
      if (c >= '0' && c <= '9') {
        number = number * 10 + c - '0';
      }
    }
    return number;
  }
}
