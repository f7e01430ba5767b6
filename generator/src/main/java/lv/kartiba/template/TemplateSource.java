package lv.kartiba.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.source.SourceFile;
import lv.kartiba.text.Likeness;
import lv.kartiba.text.Utf8;

/**
 * Where templates, styles and sentences come from: the school's own folder {@code templates/} first,
 * then those shipped with the product. The school's own are read once and stay as they were then.
 */
public final class TemplateSource {
  /** The languages whose sentences come with the product. */
  public static final List<String> LANGUAGES = List.of("lv", "en");

  private static final String SHIPPED = "/kartiba/templates/";
  private static final Pattern LANGUAGE = Pattern.compile("messages/[a-z]{2,3}\\.properties");

  /** What editors and systems leave behind; it is not even read. */
  private static final Pattern LEFTOVER =
      Pattern.compile("(.*/)?([.~].*|README.*|.*(~|\\.bak|\\.orig|\\.swp|\\.tmp))");

  private final SortedMap<String, byte[]> own;

  private TemplateSource(SortedMap<String, byte[]> own) {
    this.own = own;
  }

  /** The shipped files alone. */
  public static TemplateSource shipped() {
    return new TemplateSource(new TreeMap<>());
  }

  /**
   * A school's own folder before the shipped files; the folder need not exist.
   *
   * @throws UncheckedIOException where a file cannot be read
   */
  public static TemplateSource of(Path folder) {
    try {
      return Files.isDirectory(folder) ? read(folder.toRealPath()) : shipped();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TemplateSource read(Path folder) throws IOException {
    SortedMap<String, byte[]> own = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder).sorted()) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!LEFTOVER.matcher(name).matches()) {
          own.put(name, Files.readAllBytes(file));
        }
      }
    }
    return new TemplateSource(own);
  }

  /** Whether the school's own files have the same names and bytes as those of another. */
  public boolean isSame(TemplateSource other) {
    return own.keySet().equals(other.own.keySet())
        && own.keySet().stream()
            .allMatch(name -> Arrays.equals(own.get(name), other.own.get(name)));
  }

  /** The bytes of a file such as {@code assets/site.css}: the school's own, else the shipped one. */
  public Optional<byte[]> bytes(String name) {
    Optional<byte[]> own = own(name);
    return own.isPresent() ? own : shipped(name);
  }

  /** The text of a file: the school's own, else the shipped one. */
  public Optional<String> text(String name) {
    return bytes(name).map(Utf8::text);
  }

  /** The shipped text, then the school's own, as far as there are any: later overrides earlier. */
  public List<String> all(String name) {
    List<String> texts = new ArrayList<>();
    shipped(name).map(Utf8::text).ifPresent(texts::add);
    own(name).map(Utf8::text).ifPresent(texts::add);
    return texts;
  }

  /**
   * What is wrong with the school's own files: no template of the product has their name, so they
   * would never be used, or they are no text. A language of its own is a new name that is used.
   *
   * @param names of templates, one of which may have been meant
   */
  public List<Diagnostic> problems(Set<String> names) {
    List<Diagnostic> problems = new ArrayList<>();
    for (String name : own.keySet()) {
      if (!LANGUAGE.matcher(name).matches() && shipped(name).isEmpty()) {
        problems.add(
            Rule.UNKNOWN_TEMPLATE
                .at(SourceFile.of("templates/" + name, "").start(), name)
                .underline(1)
                .suggest(
                    Optional.of(name.replaceFirst("\\.[a-z]+$", ".ftlh"))
                        .filter(other -> shipped(other).isPresent())
                        .or(() -> Likeness.closest(name, names))));
      } else {
        notText(name).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Optional<Diagnostic> notText(String name) {
    byte[] bytes = own(name).orElseThrow();
    OptionalInt fault = Utf8.firstFault(bytes);
    return fault.isPresent()
        ? Optional.of(Rule.NOT_UTF8.at(ownFile(name).at(fault.getAsInt())))
        : Optional.empty();
  }

  /** A file of the school's own, with its path as shown to whoever wrote it. */
  SourceFile ownFile(String name) {
    return SourceFile.of("templates/" + name, own(name).map(Utf8::text).orElse(""));
  }

  /** The names of the school's own files, sorted. */
  List<String> ownNames() {
    return List.copyOf(own.keySet());
  }

  /** Whether the school has a file of its own under this name. */
  public boolean isOverridden(String name) {
    return own.containsKey(name);
  }

  private Optional<byte[]> own(String name) {
    return Optional.ofNullable(own.get(name)).map(byte[]::clone);
  }

  private static Optional<byte[]> shipped(String name) {
    try (InputStream in = TemplateSource.class.getResourceAsStream(SHIPPED + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
