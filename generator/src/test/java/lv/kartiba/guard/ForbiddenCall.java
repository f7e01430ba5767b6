package lv.kartiba.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code that must not be written, because the same input would no longer give the same bytes on
 * another machine or another day, or because a reader would not see what went wrong.
 *
 * @param bad an example, which the rule must find
 * @param good what to write instead, which the rule must leave alone
 * @param pattern finds it in code whose comments and literals are blanked out
 * @param except packages, or files without their ending, that may do it
 */
record ForbiddenCall(String bad, String good, Pattern pattern, Set<String> except) {
  private static final Set<String> NOWHERE = Set.of();

  /** The outside world comes in here. */
  private static final Set<String> SHELL = Set.of("maven", "serve");

  static final List<ForbiddenCall> ALL =
      List.of(
          // what the reader sees goes through diagnostics and Maven's log
          call("System.out.println(x)", "log.info(x)", "System\\.(?:out|err)\\b"),
          call("e.printStackTrace()", "throw new UncheckedIOException(e)", "\\.printStackTrace\\("),
          call("System.exit(1)", "throw new IllegalStateException()", "System\\.exit\\("),

          // the machine's language, encoding and zone
          call("Locale.getDefault()", "Locale.ROOT", "Locale\\.(?:get|set)Default\\("),
          call("a.toLowerCase()", "a.toLowerCase(Locale.ROOT)", "\\.to(?:Lower|Upper)Case\\(\\)"),
          call(
              "String.format(\"%d\", n)",
              "String.format(Locale.ROOT, \"%d\", n)",
              "String\\.format\\((?!\\s*(?:Locale\\.|locale\\b))"),
          call("\"%d\".formatted(n)", "\"\" + n", "\\.formatted\\("),
          call(
              "DateTimeFormatter.ofPattern(\"d\")",
              "DateTimeFormatter.ofPattern(\"d\", Locale.ROOT)",
              "\\.ofPattern\\([^,;()]*\\)"),
          call(
              "NumberFormat.getInstance()",
              "NumberFormat.getInstance(Locale.ROOT)",
              "(?:Format|Collator|BreakIterator|Calendar)\\.get\\w*Instance\\(\\)"),
          call("Charset.defaultCharset()", "StandardCharsets.UTF_8", "Charset\\.defaultCharset\\("),
          call("a.getBytes()", "a.getBytes(UTF_8)", "\\.getBytes\\(\\)"),
          call("new String(bytes)", "new String(bytes, UTF_8)", "new String\\(\\w+\\)"),
          call(
              "new InputStreamReader(in)",
              "new InputStreamReader(in, UTF_8)",
              "new (?:InputStreamReader|OutputStreamWriter|PrintStream|PrintWriter|Scanner)"
                  + "\\([^,;()]*\\)"),
          call(
              "new FileReader(file)",
              "Files.newBufferedReader(file)",
              "new File(?:Reader|Writer)\\("),
          call(
              "TimeZone.getDefault()",
              "ZoneOffset.UTC",
              "TimeZone\\.[gs]etDefault\\(|ZoneId\\.systemDefault\\("),
          call("System.lineSeparator()", "\"\\n\"", "System\\.lineSeparator\\("),
          call(
              "System.getenv(\"HOME\")",
              "settings.home()",
              "System\\.(?:getenv|getProperty)\\(",
              SHELL),

          // today, and chance
          call(
              "LocalDate.now()",
              "site.today()",
              "\\b(?:Local|Zoned|Offset)?(?:Date|DateTime|Time|Instant|Year|YearMonth)\\.now\\(",
              SHELL),
          call("new Date()", "site.today()", "new Date\\(\\)"),
          call("Clock.systemUTC()", "site.today()", "Clock\\.system", SHELL),
          call(
              "System.currentTimeMillis()", "site.today()", "System\\.currentTimeMillis\\(", SHELL),
          call(
              "System.nanoTime()",
              "timings",
              "System\\.nanoTime\\(",
              Set.of("maven", "serve", "build")),
          call("Math.random()", "id.value()", "Math\\.random\\(|UUID\\.randomUUID\\("),
          call("new Random()", "new Random(7)", "new (?:Secure)?Random\\(\\)"),
          call(
              "a.hashCode() % 7", "a.length()", "System\\.identityHashCode\\(|\\.hashCode\\(\\) %"),

          // orders that differ from run to run
          call("new HashMap<>()", "new TreeMap<>()", "new (?:Hash|IdentityHash|WeakHash)Map\\b"),
          call("new HashSet<>()", "new LinkedHashSet<>()", "new HashSet\\b"),
          call(
              "a.collect(Collectors.toSet())",
              "a.collect(Collectors.toCollection(TreeSet::new))",
              "\\b(?:toSet|toUnmodifiableSet|toUnmodifiableMap)\\("),
          call(
              "a.collect(groupingBy(A::b))",
              "a.collect(groupingBy(A::b, TreeMap::new, toList()))",
              "\\bgroupingBy\\((?![^;]*(?:TreeMap|LinkedHashMap)::new)"),
          call(
              "a.collect(toMap(A::b, A::c))",
              "a.collect(toMap(A::b, A::c, (x, y) -> x, TreeMap::new))",
              "\\btoMap\\((?![^;]*(?:TreeMap|LinkedHashMap)::new)"),
          call(
              "this.a = Map.copyOf(a)",
              "this.a = Collections.unmodifiableMap(new TreeMap<>(a))",
              "\\bMap\\.copyOf\\("),
          call(
              "Files.list(folder).toList();",
              "Files.list(folder).sorted().toList();",
              "Files\\.(?:list|walk|find|newDirectoryStream)\\((?![^;]*?\\.sorted\\()",
              Set.of("publish/Staging")),
          call("folder.listFiles()", "Files.list(folder).sorted()", "\\.listFiles\\("));

  private static ForbiddenCall call(String bad, String good, String pattern) {
    return call(bad, good, pattern, NOWHERE);
  }

  private static ForbiddenCall call(String bad, String good, String pattern, Set<String> except) {
    return new ForbiddenCall(bad, good, Pattern.compile(pattern), except);
  }

  /** Where it is written in these sources: {@code file:line: what: write …}. */
  List<String> uses(List<JavaSource> sources) {
    List<String> found = new ArrayList<>();
    for (JavaSource source : sources) {
      Matcher matcher = pattern.matcher(source.code());
      while (!isExcepted(source) && matcher.find()) {
        String place = source.path() + ":" + source.line(matcher.start());
        found.add(place + ": " + matcher.group() + " … write " + good);
      }
    }
    return found;
  }

  private boolean isExcepted(JavaSource source) {
    String name = source.shortPackage();
    String file = source.path().replaceFirst(".*/", "").replaceFirst("\\.java$", "");
    return except.contains(name) || except.contains(name + "/" + file);
  }
}
