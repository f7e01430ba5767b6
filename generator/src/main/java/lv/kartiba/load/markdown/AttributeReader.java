package lv.kartiba.load.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.KebabCase;
import lv.kartiba.source.Position;
import lv.kartiba.text.Likeness;

/** Reads what stands in braces, each key and value with its place. */
public final class AttributeReader {
  private static final String QUOTES = "„“”«»‟";

  private static final Pattern LOOSE =
      Pattern.compile("(duty|for|label|of|amended|deleted|case)(?: = ?|= |: ?)(\"[^\"}]*\"|[^\\s\"}=]+(?=[\\s}]))");

  private final MarkdownContext context;
  private final String text;
  private final BasedSequence chars;
  private final List<Attribute> found = new ArrayList<>();
  private int at = 1;

  private AttributeReader(AttributesNode node, MarkdownContext context) {
    this.context = context;
    this.chars = node.getChars();
    this.text = chars.toString();
  }

  /** The attributes in the order written; unknown and repeated ones are reported and left out. */
  public static List<Attribute> read(
      AttributesNode node, Collection<String> known, MarkdownContext context) {
    if (!node.isClosed()) {
      context
          .problems()
          .report(Rule.WRONG_ATTRIBUTE.at(context.at(node), "{").hint("attribute-open"));
      return List.of();
    }
    AttributeReader reader = new AttributeReader(node, context);
    reader.readAll();
    if (reader.found.isEmpty()) {
      context.problems().report(Rule.WRONG_ATTRIBUTE.at(context.at(node), reader.text));
    }
    return reader.checked(known);
  }

  private void readAll() {
    skipSpace();
    while (text.charAt(at) != '}') {
      int begin = at;
      String key = key();
      if (!key.equals("#") && loose(begin)) {
        continue;
      }
      boolean assigned = text.charAt(at) == '=';
      if (key.equals("#")) {
        boolean apart = Character.isWhitespace(text.charAt(at));
        skipSpace();
        int valueAt = at;
        String id = word();
        if (apart && !id.isEmpty()) {
          context
              .problems()
              .report(
                  Rule.WRONG_ATTRIBUTE
                      .at(place(begin), "# " + id)
                      .underline(at - begin)
                      .hint("did-you-mean", "#" + id));
        }
        found.add(new Attribute(key, id, true, place(begin), place(valueAt)));
      } else if (assigned) {
        at++;
        if (QUOTES.indexOf(text.charAt(at)) >= 0) {
          found.add(curled(key, begin));
          skipSpace();
          continue;
        }
        boolean quoted = text.charAt(at) == '"';
        int valueAt = quoted ? at + 1 : at;
        String value = quoted ? quotedValue() : word();
        found.add(new Attribute(key, value, true, place(begin), place(valueAt)));
      } else {
        found.add(new Attribute(key, "", false, place(begin), place(at)));
      }
      skipSpace();
    }
  }

  /** A value behind a colon or between spaces: {@code {duty: parents}}, {@code {duty = parents}}. */
  private boolean loose(int begin) {
    Matcher value = LOOSE.matcher(text).region(begin, text.length());
    if (!value.lookingAt()) {
      return false;
    }
    String name = value.group(1);
    at = value.end();
    context
        .problems()
        .report(
            Rule.WRONG_ATTRIBUTE
                .at(place(begin), value.group())
                .underline(value.group().length())
                .hint("did-you-mean", name + "=" + value.group(2)));
    found.add(new Attribute(name, value.group(2).replace("\"", ""), true, place(begin), place(value.start(2))));
    skipSpace();
    return true;
  }

  /** A value in other quotation marks than straight ones, as a text program makes them. */
  private Attribute curled(String key, int begin) {
    int from = at + 1;
    int to = from;
    while (QUOTES.indexOf(text.charAt(to)) < 0 && text.charAt(to) != '}') {
      to++;
    }
    String value = text.substring(from, to);
    at = text.charAt(to) == '}' ? to : to + 1;
    String written = text.substring(begin, at);
    context
        .problems()
        .report(
            Rule.WRONG_ATTRIBUTE
                .at(place(from - 1), written)
                .underline(at - from + 1)
                .hint("did-you-mean", key + "=\"" + value + "\""));
    return new Attribute(key, value, true, place(begin), place(from));
  }

  private Position place(int offset) {
    return context.at(chars.getIndexOffset(offset));
  }

  private void skipSpace() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private String key() {
    int from = at;
    if (text.charAt(at) == '#') {
      at++;
      return "#";
    }
    while (!isEnd(text.charAt(at)) && text.charAt(at) != '=') {
      at++;
    }
    if (at == from) {
      at++;
    }
    return text.substring(from, at);
  }

  private String word() {
    int from = at;
    while (!isEnd(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private String quotedValue() {
    int close = text.indexOf('"', at + 1);
    String value = text.substring(at + 1, close);
    at = close + 1;
    return value.replaceAll("\\s*\\R\\s*", " ");
  }

  private static boolean isEnd(char c) {
    return c == '}' || c == '"' || Character.isWhitespace(c);
  }

  private List<Attribute> checked(Collection<String> known) {
    List<Attribute> good = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    for (Attribute attribute : found) {
      if (!known.contains(attribute.key())) {
        context.problems().report(unquoted(attribute).orElseGet(() -> unknown(attribute, known)));
      } else if (!seen.add(attribute.key())) {
        context.problems().report(Rule.REPEATED_ATTRIBUTE.at(attribute.at(), attribute.key()));
      } else {
        good.add(attribute);
      }
    }
    return good;
  }

  /** The second of several ids without quotes around them: {@code {duty=parents staff}}. */
  private Optional<Diagnostic> unquoted(Attribute word) {
    int number = found.indexOf(word);
    Attribute before = number > 0 ? found.get(number - 1) : word;
    int valueAt = text.indexOf("=" + before.value() + " ");
    boolean several =
        List.of("duty", "for").contains(before.key()) && !word.assigned() && valueAt >= 0;
    return several
        ? Optional.of(
            Rule.UNKNOWN_ATTRIBUTE
                .at(word.at(), word.key())
                .hint(
                    "did-you-mean",
                    before.key() + "=\"" + before.value() + " " + word.key() + "\""))
        : Optional.empty();
  }

  private static Diagnostic unknown(Attribute attribute, Collection<String> known) {
    Diagnostic problem = Rule.UNKNOWN_ATTRIBUTE.at(attribute.at(), attribute.key());
    if (attribute.key().equals("id") && known.contains("#")) {
      return problem.hint("did-you-mean", "#" + attribute.value());
    }
    Optional<String> like = Likeness.closest(attribute.key(), known);
    boolean id = !attribute.assigned() && known.contains("#") && like.isEmpty();
    if (id && KebabCase.matches(attribute.key())) {
      return problem.hint("did-you-mean", "#" + attribute.key());
    }
    return problem
        .hint("known-attributes", String.join(", ", new TreeSet<>(known)))
        .suggest(like);
  }
}
