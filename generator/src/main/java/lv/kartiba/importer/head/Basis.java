package lv.kartiba.importer.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The legal basis, law by law: {@code Izdoti saskaņā ar} and {@code …likuma 72. panta otro daļu}.
 *
 * @param issued the words before the first law
 */
record Basis(String issued, List<String> laws) {
  private static final Pattern BEGIN =
      Pattern.compile("(?iu)(\\(?.*?(?:saskaņā ar|pamatojoties uz|balstoties uz|atbilstoši))\\s+(.*)");
  private static final Pattern NEXT = Pattern.compile("(?:,| un)\\s+(?=\\p{Lu})");
  private static final Pattern COMPLETE =
      Pattern.compile("(?iu).*(?:pant|punkt|daļ)\\p{L}*|.*(?:likumu|likumam)");

  Basis {
    laws = List.copyOf(laws);
  }

  static Basis of(String words) {
    Matcher begin = BEGIN.matcher(words);
    if (!begin.matches()) {
      return new Basis("", words.isEmpty() ? List.of() : List.of(words));
    }
    List<String> laws = new ArrayList<>();
    String rest = begin.group(2);
    int from = 0;
    Matcher next = NEXT.matcher(rest);
    while (next.find()) {
      String part = rest.substring(from, next.start());
      if (COMPLETE.matcher(part).matches() && quotes(part)) {
        laws.add(part);
        from = next.end();
      }
    }
    laws.add(rest.substring(from));
    return new Basis(begin.group(1), laws);
  }

  /** Whether every quotation that begins also ends. */
  private static boolean quotes(String part) {
    long opening = part.codePoints().filter(c -> c == '„' || c == '“').count();
    long closing = part.codePoints().filter(c -> c == '”').count();
    long straight = part.codePoints().filter(c -> c == '"').count();
    return (opening == closing || part.indexOf('„') < 0 && opening == 0) && straight % 2 == 0
        || part.contains("„") && part.lastIndexOf('“') > part.lastIndexOf('„');
  }
}
