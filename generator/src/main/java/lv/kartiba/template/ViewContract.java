package lv.kartiba.template;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.Likeness;

/**
 * What each template is given, and whether a school's own template still asks for what there is.
 *
 * <p>Example: {@code ${page.titel}} in a school's {@code site/topic.ftlh} is reported, with {@code
 * title} as what was meant, also where {@code <#if page.titel??>} would only leave it out silently.
 * Names are followed through {@code <#list page.parts as part>} and {@code <#assign s = page.shell>};
 * what a macro is given is not.
 */
public final class ViewContract {
  private static final Pattern CODE = Pattern.compile("\\$\\{[^}]*}|</?[#@][^>]*>");
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern CHAIN =
      Pattern.compile("(?<![\\w.?@#-])([a-zA-Z_]\\w*)((?:\\.[a-zA-Z_]\\w*)+)");
  private static final Pattern BOUND =
      Pattern.compile(
          "<#(?:list\\s+([\\w.]+)\\s+as\\s+(\\w+)"
              + "|(?:assign|local|global)\\s+(\\w+)\\s*=\\s*([\\w.]+)\\s*/?>)");
  private static final Pattern MACRO = Pattern.compile("<#(?:macro|function)\\s+\\w+([^>]*)>");

  private final Map<String, Class<?>> views;

  /**
   * @param views the type of {@code page} by the template's name
   */
  public ViewContract(Map<String, Class<?>> views) {
    this.views = Collections.unmodifiableMap(new TreeMap<>(views));
  }

  /** The type of {@code page} in each template. */
  public Map<String, Class<?>> views() {
    return views;
  }

  /** What the school's own templates ask for that is not there. */
  public List<Diagnostic> problems(TemplateSource source) {
    List<Diagnostic> problems = new ArrayList<>();
    for (String name : source.ownNames()) {
      Optional.ofNullable(views.get(name))
          .ifPresent(view -> problems.addAll(problems(source.ownFile(name), view)));
    }
    return problems;
  }

  /** What a template asks for that this view does not have. */
  static List<Diagnostic> problems(SourceFile file, Class<?> view) {
    String text = Comments.blanked(file.text());
    Map<String, Set<Type>> bound = bound(text, view);
    List<Diagnostic> problems = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    while (code.find()) {
      Matcher chain = CHAIN.matcher(Comments.blanked(code.group(), LITERAL));
      while (chain.find()) {
        Set<Type> roots = bound.getOrDefault(chain.group(1), Set.of());
        int at = code.start() + chain.start(2);
        wrong(roots, chain.group(2), at, file).ifPresent(problems::add);
      }
    }
    return problems;
  }

  /** The types a name may have; none where it cannot be told. */
  private static Map<String, Set<Type>> bound(String text, Class<?> view) {
    Map<String, Set<Type>> bound = new TreeMap<>();
    bound.put("page", Set.of(view));
    Matcher found = BOUND.matcher(text);
    while (found.find()) {
      boolean list = found.group(1) != null;
      String name = found.group(list ? 2 : 3);
      Set<Type> types = new LinkedHashSet<>(bound.getOrDefault(name, Set.of()));
      for (Type type : follow(found.group(list ? 1 : 4), bound)) {
        (list ? ViewNames.item(type) : Optional.of(type)).ifPresent(types::add);
      }
      bound.put(name, types);
    }
    Matcher macro = MACRO.matcher(text);
    while (macro.find()) {
      for (String parameter : macro.group(1).strip().split("[\\s=]+")) {
        bound.remove(parameter);
      }
    }
    return bound;
  }

  private static Set<Type> follow(String chain, Map<String, Set<Type>> bound) {
    String[] names = chain.split("\\.");
    Set<Type> types = bound.getOrDefault(names[0], Set.of());
    for (int i = 1; i < names.length; i++) {
      Set<Type> next = new LinkedHashSet<>();
      for (Type type : types) {
        ViewNames.under(type, names[i]).ifPresent(next::add);
      }
      types = next;
    }
    return types;
  }

  /** The first name of a chain that none of the types has. */
  private static Optional<Diagnostic> wrong(
      Set<Type> roots, String chain, int start, SourceFile file) {
    Set<Type> types = roots;
    int at = start;
    for (String name : chain.substring(1).split("\\.")) {
      if (types.isEmpty() || !types.stream().allMatch(ViewNames::areKnown)) {
        return Optional.empty();
      }
      Set<Type> next = new LinkedHashSet<>();
      for (Type type : types) {
        ViewNames.under(type, name).ifPresent(next::add);
      }
      if (next.isEmpty()) {
        Set<String> names = new LinkedHashSet<>();
        types.forEach(type -> names.addAll(ViewNames.of(type)));
        return Optional.of(
            Rule.TEMPLATE_NAME
                .at(file.at(at + 1), name)
                .underline(name.length())
                .suggest(Likeness.closest(name, names)));
      }
      types = next;
      at += 1 + name.length();
    }
    return Optional.empty();
  }
}
