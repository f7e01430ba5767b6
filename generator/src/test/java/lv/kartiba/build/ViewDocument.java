package lv.kartiba.build;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lv.kartiba.testing.Project;

/** Tells what each template is given, from the view records and what their Javadoc says. */
final class ViewDocument {
  private static final String OURS = "lv.kartiba.";
  private static final Map<String, String> PLAIN =
      Map.of(
          "String", "text",
          "Html", "markup",
          "boolean", "yes or no",
          "int", "number",
          "Integer", "number",
          "long", "number");

  /** What a name means wherever nothing else is said. */
  private static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("title", "as it is shown"),
          Map.entry("name", "as it is shown"),
          Map.entry("text", "as it is shown"),
          Map.entry("summary", "one or two sentences on it"),
          Map.entry("number", "as it is printed"),
          Map.entry("anchor", "what stands after the `#` in its address"),
          Map.entry("id", "what the school calls it in its files"),
          Map.entry("href", "address, relative to this page"),
          Map.entry("url", "complete address on another website"),
          Map.entry("lang", "code of the language it is in, if that is not the page's"),
          Map.entry("language", "code of the language, such as `lv`"),
          Map.entry("school", "the school's name"),
          Map.entry("address", "the school's postal address"),
          Map.entry("registrationNumber", "the school's number in the register"),
          Map.entry("email", "address for e-mail"),
          Map.entry("website", "address of the school's own website"),
          Map.entry("websiteName", "the same as it is shown, without `https://`"),
          Map.entry("location", "where it takes place, or where it is"),
          Map.entry("count", "how many there are"));

  private final StringBuilder out = new StringBuilder();
  private final Set<Class<?>> told = new LinkedHashSet<>();

  private ViewDocument() {}

  /** The part of {@code docs/templates.md} that is made from the records. */
  static String of(Map<String, Class<?>> views) {
    ViewDocument document = new ViewDocument();
    Map<String, List<String>> byView = new TreeMap<>();
    views.forEach(
        (template, view) ->
            byView.computeIfAbsent(view.getName(), any -> new ArrayList<>()).add(template));
    document.out.append("## The templates\n");
    views.values().stream()
        .distinct()
        .sorted(Comparator.comparing(view -> byView.get(view.getName()).get(0)))
        .forEach(view -> document.view(view, byView.get(view.getName())));
    document.out.append("\n## The things in them\n");
    Set<Class<?>> done = new LinkedHashSet<>(views.values());
    while (!done.containsAll(document.told)) {
      document.told.stream()
          .filter(type -> !done.contains(type))
          .sorted(Comparator.comparing(ViewDocument::name))
          .findFirst()
          .ifPresent(
              type -> {
                done.add(type);
                document.type(type);
              });
    }
    return document.out.toString();
  }

  private void view(Class<?> view, List<String> templates) {
    String names =
        templates.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    out.append("\n### ").append(names).append("\n\n").append(sentence(view)).append("\n\n");
    table(view);
  }

  private void type(Class<?> type) {
    out.append("\n### ").append(name(type)).append("\n\n").append(sentence(type)).append("\n\n");
    table(type);
  }

  private void table(Class<?> type) {
    Map<String, String> meanings = meanings(type);
    out.append("| name | what it is | meaning |\n|---|---|---|\n");
    for (Map.Entry<String, Type> part : parts(type).entrySet()) {
      out.append("| `")
          .append(part.getKey())
          .append("` | ")
          .append(words(part.getValue()))
          .append(" | ")
          .append(meaning(part.getKey(), part.getValue(), meanings))
          .append(" |\n");
    }
  }

  /** What the record says of it; else what its name always means; else what its type is. */
  private static String meaning(String name, Type type, Map<String, String> told) {
    if (told.containsKey(name)) {
      return told.get(name);
    }
    Class<?> plain = innermost(type);
    if (isExplained(plain)) {
      String sentence = sentence(plain);
      int end = sentence.indexOf(". ");
      String first = end < 0 ? sentence : sentence.substring(0, end);
      String whole = first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
      return whole.substring(0, 1).toLowerCase(Locale.ROOT) + whole.substring(1);
    }
    return COMMON.getOrDefault(name, "");
  }

  private static Class<?> innermost(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      return innermost(of[of.length - 1]);
    }
    return (Class<?>) type;
  }

  private static boolean isExplained(Class<?> type) {
    return type.getName().startsWith(OURS)
        && (type.isRecord() || type.isInterface())
        && !PLAIN.containsKey(type.getSimpleName());
  }

  private static Map<String, Type> parts(Class<?> type) {
    Map<String, Type> parts = new java.util.LinkedHashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        parts.put(component.getName(), component.getGenericType());
      }
    } else {
      Arrays.stream(type.getMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> method.getDeclaringClass().getName().startsWith(OURS))
          .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
          .sorted(Comparator.comparing(Method::getName))
          .forEach(method -> parts.put(method.getName(), method.getGenericReturnType()));
    }
    return parts;
  }

  private String words(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = (Class<?>) generic.getRawType();
      Type[] of = generic.getActualTypeArguments();
      if (raw == Optional.class) {
        return words(of[0]) + ", if there is one";
      }
      return raw == Map.class
          ? "map from " + words(of[0]) + " to " + words(of[1])
          : "list of " + words(of[0]);
    }
    Class<?> plain = (Class<?>) type;
    String word = PLAIN.get(plain.getSimpleName());
    if (word != null) {
      return word;
    }
    if (!isExplained(plain)) {
      return "*" + name(plain) + "*";
    }
    told.add(plain);
    return "[" + name(plain) + "](#" + anchor(name(plain)) + ")";
  }

  /** {@code RegulationView.Replaced} within a page, {@code print RegulationView} on paper. */
  private static String name(Class<?> type) {
    String pack = type.getPackageName();
    String plain = type.getName().substring(pack.length() + 1).replace('$', '.');
    return pack.endsWith(".pdf") ? "print " + plain : plain;
  }

  /** As code hosts make it of a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
  }

  private static String sentence(Class<?> type) {
    String text = text(type).replaceAll("(?s)\\s@param.*|<p>.*", "");
    return text.strip();
  }

  private static Map<String, String> meanings(Class<?> type) {
    Map<String, String> meanings = new TreeMap<>();
    Matcher parameter =
        Pattern.compile("@param (\\w+) (.*?)(?= @param |$)").matcher(text(type));
    while (parameter.find()) {
      meanings.put(parameter.group(1), parameter.group(2).strip());
    }
    return meanings;
  }

  /** What stands above the type in its source, on one line, without marks of Javadoc. */
  private static String text(Class<?> type) {
    Class<?> top = type;
    while (top.getEnclosingClass() != null) {
      top = top.getEnclosingClass();
    }
    String source =
        Project.text(
            Project.generator()
                .resolve("src/main/java")
                .resolve(top.getName().replace('.', '/') + ".java"));
    Matcher comment =
        Pattern.compile(
                "(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:sealed )?(?:record|interface) "
                    + type.getSimpleName()
                    + "\\b")
            .matcher(source);
    return comment.find()
        ? comment
            .group(1)
            .replaceAll("(?m)^\\s*\\* ?", "")
            .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
            .replaceAll("\\s+", " ")
            .strip()
        : "";
  }
}
