package lv.kartiba.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import lv.kartiba.model.Language;

/** The functions by which a template asks for sentences of the interface in its language. */
final class Wordbook {
  private Wordbook() {}

  /** {@code t("topic.where")}, {@code t("clause.point", number)}. */
  static TemplateMethodModelEx sentences(Messages messages, Language language) {
    return arguments -> {
      String key = word(arguments, 0);
      String[] args = new String[arguments.size() - 1];
      for (int i = 0; i < args.length; i++) {
        args[i] = word(arguments, i + 1);
      }
      try {
        return new SimpleScalar(messages.text(language, key, args));
      } catch (IllegalArgumentException e) {
        throw new TemplateModelException(e.getMessage());
      }
    };
  }

  /** {@code n("topics.count", 21)}. */
  static TemplateMethodModelEx counts(Messages messages, Language language) {
    return arguments -> {
      try {
        int count = Integer.parseInt(word(arguments, 1));
        return new SimpleScalar(messages.count(language, word(arguments, 0), count));
      } catch (IllegalArgumentException e) {
        throw new TemplateModelException(e.getMessage());
      }
    };
  }

  private static String word(List<?> arguments, int index) throws TemplateModelException {
    if (index >= arguments.size() || arguments.get(index) == null) {
      throw new TemplateModelException("argument " + (index + 1) + " is missing");
    }
    return arguments.get(index).toString();
  }
}
