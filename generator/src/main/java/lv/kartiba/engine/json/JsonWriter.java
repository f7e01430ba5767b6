package lv.kartiba.engine.json;

import java.util.Locale;
import java.util.Map;

/**
 * Writes values as text, in one line or to be read by people.
 *
 * <p>The sign {@code <} is written {@code \u003c}, so the text may stand in a page's {@code
 * <script>} whatever words are in it.
 */
public final class JsonWriter {
  private final StringBuilder out = new StringBuilder(1024);
  private final boolean indented;

  private JsonWriter(boolean indented) {
    this.indented = indented;
  }

  /** In one line, without spaces. */
  public static String compact(Json value) {
    return new JsonWriter(false).text(value);
  }

  /** One value in each line, two spaces for each level; ends with a line end. */
  public static String indented(Json value) {
    return new JsonWriter(true).text(value) + "\n";
  }

  private String text(Json value) {
    write(value, "\n");
    return out.toString();
  }

  private void write(Json value, String line) {
    if (value instanceof Json.Text text) {
      quote(text.text());
    } else if (value instanceof Json.Whole whole) {
      out.append(whole.number());
    } else if (value instanceof Json.Truth truth) {
      out.append(truth.value());
    } else if (value instanceof Json.Items items) {
      write(items, line);
    } else if (value instanceof JsonObject object) {
      write(object, line);
    }
  }

  private void write(Json.Items items, String line) {
    String inner = line + "  ";
    String separator = "[";
    for (Json item : items.items()) {
      out.append(separator);
      begin(inner);
      write(item, inner);
      separator = ",";
    }
    end(items.items().isEmpty(), "[", line, "]");
  }

  private void write(JsonObject object, String line) {
    String inner = line + "  ";
    String separator = "{";
    for (Map.Entry<String, Json> member : object.members().entrySet()) {
      out.append(separator);
      begin(inner);
      quote(member.getKey());
      out.append(indented ? ": " : ":");
      write(member.getValue(), inner);
      separator = ",";
    }
    end(object.isEmpty(), "{", line, "}");
  }

  private void begin(String line) {
    if (indented) {
      out.append(line);
    }
  }

  private void end(boolean empty, String open, String line, String close) {
    if (empty) {
      out.append(open);
    } else {
      begin(line);
    }
    out.append(close);
  }

  private void quote(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || c == '\u007f') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
