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
          .append(meanings.getOrDefault(part.getKey(), ""))
          .append(" |\n");
    }
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
    if (plain.getName().startsWith(OURS) && (plain.isRecord() || plain.isInterface())) {
      told.add(plain);
    }
    return "*" + name(plain) + "*";
  }

  /** {@code RegulationView.Replaced} within a page, {@code print RegulationView} on paper. */
  private static String name(Class<?> type) {
    String pack = type.getPackageName();
    String plain = type.getName().substring(pack.length() + 1).replace('$', '.');
    return pack.endsWith(".pdf") ? "print " + plain : plain;
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
