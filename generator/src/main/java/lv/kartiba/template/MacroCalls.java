package lv.kartiba.template;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.Likeness;

/**
 * Looks for macros that one template uses and another does not have: a school's own {@code
 * site/parts.ftlh} without {@code ways}, which the shipped {@code site/topic.ftlh} calls as {@code
 * <@parts.ways …>}. The problem is told in the file that is the school's.
 */
public final class MacroCalls {
  private static final Pattern IMPORT =
      Pattern.compile("<#import\\s+[\"']([\\w./-]+)[\"']\\s+as\\s+(\\w+)\\s*/?>");
  private static final Pattern CALL = Pattern.compile("<@(\\w+)\\.(\\w+)");
  private static final Pattern MACRO = Pattern.compile("<#macro\\s+(\\w+)");

  private final TemplateSource source;
  private final Map<String, Set<String>> macros = new TreeMap<>();
  private final Map<String, Diagnostic> problems = new TreeMap<>();

  private MacroCalls(TemplateSource source) {
    this.source = source;
  }

  /**
   * What is missing.
   *
   * @param names of the templates that are used
   */
  public static List<Diagnostic> problems(TemplateSource source, Collection<String> names) {
    MacroCalls calls = new MacroCalls(source);
    if (!source.ownNames().isEmpty()) {
      names.stream().sorted().forEach(calls::template);
    }
    return new ArrayList<>(calls.problems.values());
  }

  private void template(String name) {
    String text = text(name);
    Map<String, String> libraries = new TreeMap<>();
    Matcher found = IMPORT.matcher(text);
    while (found.find()) {
      libraries.put(found.group(2), imported(name, found.group(1)));
    }
    Matcher call = CALL.matcher(text);
    while (call.find()) {
      String library = libraries.get(call.group(1));
      if (library != null && !macros(library).contains(call.group(2))) {
        missing(name, library, call.group(2), call.start(2));
      }
    }
  }

  /** The name of a template from where another imports it: {@code /site/parts.ftlh}, {@code parts.ftlh}. */
  private static String imported(String name, String path) {
    return URI.create("/" + name).resolve(path).getPath().substring(1);
  }

  /** Each once: a macro is used in many places. */
  private void missing(String caller, String library, String macro, int start) {
    Optional<String> meant = Likeness.closest(macro, macros(library));
    if (source.isOverridden(caller)) {
      SourceFile file = source.ownFile(caller);
      problems.putIfAbsent(
          caller + " " + macro,
          Rule.TEMPLATE_MACRO.at(file.at(start), macro, library, caller).suggest(meant));
    } else if (source.isOverridden(library)) {
      problems.putIfAbsent(
          library + " " + macro,
          Rule.TEMPLATE_MACRO
              .at(source.ownFile(library).start(), macro, library, caller)
              .underline(1));
    }
  }

  private Set<String> macros(String library) {
    return macros.computeIfAbsent(
        library,
        any -> {
          Set<String> names = new TreeSet<>();
          MACRO.matcher(text(library)).results().forEach(macro -> names.add(macro.group(1)));
          return names;
        });
  }

  private String text(String name) {
    return Comments.blanked(source.text(name).orElse(""));
  }
}
