package lv.kartiba.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.model.Language;
import lv.kartiba.template.MacroCalls;
import lv.kartiba.template.MessageCheck;
import lv.kartiba.template.Messages;
import lv.kartiba.template.SentenceCalls;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.Templates;
import lv.kartiba.template.ViewContract;

/**
 * Templates and sentences in some languages, ready to be used, and what is wrong with a school's own.
 *
 * @param templates none where a language lacks sentences
 * @param unspoken the code of a language without any
 */
record TemplateSet(
    TemplateSource source,
    List<Language> languages,
    List<Diagnostic> problems,
    Optional<Templates> templates,
    Optional<String> unspoken) {
  TemplateSet {
    languages = List.copyOf(languages);
    problems = List.copyOf(problems);
  }

  /** Reads and checks sentences; templates are read when they are rendered. */
  static TemplateSet of(TemplateSource source, List<Language> languages) {
    ViewContract contract = OutputFormats.contract();
    List<Diagnostic> problems = new ArrayList<>(source.problems(contract.views().keySet()));
    problems.addAll(contract.problems(source));
    problems.addAll(MacroCalls.problems(source, contract.views().keySet()));
    List<Diagnostic> incomplete = MessageCheck.problems(source, languages);
    problems.addAll(incomplete);
    Optional<Templates> templates = Optional.empty();
    Optional<String> unspoken = Optional.empty();
    if (incomplete.isEmpty()) {
      problems.addAll(SentenceCalls.problems(source, languages.get(0)));
    }
    try {
      if (incomplete.isEmpty()) {
        templates = Optional.of(new Templates(source, Messages.read(source, languages)));
      }
    } catch (Messages.UnknownLanguageException e) {
      unspoken = Optional.of(e.code());
    }
    return new TemplateSet(source, languages, problems, templates, unspoken);
  }

  /** Whether the same would be read from this source again; what broke is tried anew each time. */
  boolean isStill(TemplateSource now, List<Language> wanted) {
    return languages.equals(wanted)
        && source.isSame(now)
        && templates.filter(Templates::isBroken).isEmpty();
  }
}
