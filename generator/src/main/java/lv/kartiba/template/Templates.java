package lv.kartiba.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Language;
import lv.kartiba.source.SourceFile;

/**
 * Renders templates: a name such as {@code site/topic.ftlh} and one view record in, text out.
 *
 * <p>Strict: unknown names are errors, everything is escaped, templates cannot create objects, and
 * neither locale nor time zone of the machine reaches the output. Safe for use by many threads.
 */
public final class Templates {
  private final Configuration configuration;
  private final TemplateSource source;
  private final Messages messages;
  private final Map<Language, Map<String, Object>> words = new ConcurrentHashMap<>();
  private volatile boolean broken;

  public Templates(TemplateSource source, Messages messages) {
    this.source = source;
    this.messages = messages;
    this.configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setObjectWrapper(new ViewWrapper());
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateLoader(new Loader(source));
  }

  /** Where the templates come from. */
  public TemplateSource source() {
    return source;
  }

  /** The sentences that templates print. */
  public Messages messages() {
    return messages;
  }

  /** Whether a template could not be rendered. */
  public boolean isBroken() {
    return broken;
  }

  /**
   * Renders a template in a language; the view record is {@code page} in it, {@code t("key", …)} a
   * sentence of the interface, {@code n("key", 21)} a counted one.
   *
   * @throws BrokenTemplateException where the template cannot be read or does not fit the view
   */
  public String render(String name, Language language, Object view) {
    try {
      Template template = configuration.getTemplate(name, Locale.ROOT);
      StringWriter out = new StringWriter(16_384);
      Map<String, Object> names = new TreeMap<>(words(language));
      names.put("page", view);
      template.process(names, out);
      return out.toString();
    } catch (TemplateNotFoundException e) {
      throw broken(e.getTemplateName(), 1, 1, "there is no such template", e);
    } catch (MalformedTemplateNameException e) {
      throw broken(name, 1, 1, firstLine(e.getMessage()), e);
    } catch (StackOverflowError e) {
      throw broken(name, 1, 1, "a macro calls itself without end", e);
    } catch (ParseException e) {
      throw unparsable(e);
    } catch (TemplateException e) {
      Integer line = e.getLineNumber();
      Integer column = e.getColumnNumber();
      String where = e.getTemplateSourceName() == null ? name : e.getTemplateSourceName();
      throw broken(
          where,
          line == null ? 1 : line,
          column == null ? 1 : column,
          sentence(e),
          e);
    } catch (IOException e) {
      // so FreeMarker says from the second time on that a template cannot be parsed
      if (e.getCause() instanceof ParseException earlier) {
        throw unparsable(earlier);
      }
      throw new UncheckedIOException(e);
    }
  }

  private BrokenTemplateException unparsable(ParseException e) {
    String sentence = firstLine(e.getEditorMessage());
    return broken(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), sentence, e);
  }

  private Map<String, Object> words(Language language) {
    return words.computeIfAbsent(
        language,
        code ->
            Map.of(
                "t", Wordbook.sentences(messages, code),
                "n", Wordbook.counts(messages, code)));
  }

  private BrokenTemplateException broken(
      String name, int line, int column, String message, Throwable cause) {
    broken = true;
    SourceFile file = SourceFile.of("templates/" + name, source.text(name).orElse(""));
    return new BrokenTemplateException(
        Rule.TEMPLATE_ERROR.at(file.at(line, column), message).underline(1), cause);
  }

  /** What is wrong, and with which expression where the sentence only announces it. */
  private static String sentence(TemplateException e) {
    String line = firstLine(e.getMessageWithoutStackTop());
    String blamed = e.getBlamedExpressionString();
    return line.endsWith(":") && blamed != null ? line + " " + blamed : line;
  }

  private static String firstLine(String message) {
    return message.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }

  /** Reads templates by their own name, unchanging during a build. */
  private record Loader(TemplateSource source) implements TemplateLoader {
    @Override
    public Object findTemplateSource(String name) {
      return source.text(name).isPresent() ? name : null;
    }

    @Override
    public long getLastModified(Object name) {
      return 0;
    }

    @Override
    public Reader getReader(Object name, String encoding) {
      return new StringReader(source.text(name.toString()).orElse(""));
    }

    @Override
    public void closeTemplateSource(Object name) {
      // nothing is held open
    }
  }
}
