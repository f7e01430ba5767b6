package lv.kartiba.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Decides whether a test can run here: runs, is skipped with a sentence, or fails with it. */
final class Needs implements ExecutionCondition {
  private static final Set<String> SAID = new ConcurrentSkipListSet<>();

  /** The real schools' regulations, whether or not they are there. */
  static Path originals() {
    return Project.root().resolveSibling("shared").resolve("originals");
  }

  /** Public schemas and vocabularies, whether or not they are there. */
  static Path schemas() {
    return Project.root().resolveSibling("shared").resolve("schemas");
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return said(evaluate(context));
  }

  private static ConditionEvaluationResult evaluate(ExtensionContext context) {
    if (isMarked(context, NeedsOriginals.class) && !Files.isDirectory(originals())) {
      return ConditionEvaluationResult.disabled("no folder ../shared/originals beside the project");
    }
    if (isMarked(context, NeedsSchemas.class) && !Files.isDirectory(schemas())) {
      return ConditionEvaluationResult.disabled("no folder ../shared/schemas beside the project");
    }
    Optional<String> missing =
        AnnotationSupport.findAnnotation(context.getElement(), NeedsProgram.class)
            .map(NeedsProgram::value)
            .filter(program -> Programs.program(program).isEmpty());
    if (missing.isEmpty()
        && isMarked(context, NeedsBrowser.class)
        && Programs.browser().isEmpty()) {
      missing = Optional.of("chromium");
    }
    return missing
        .map(program -> missing(program, Programs.areRequired()))
        .orElse(ConditionEvaluationResult.enabled("everything is here"));
  }

  /** Says on the console why tests are skipped, each reason once: few read the reports. */
  static ConditionEvaluationResult said(ConditionEvaluationResult result) {
    result
        .getReason()
        .filter(reason -> result.isDisabled() && SAID.add(reason))
        .ifPresent(reason -> System.out.println("[INFO] Tests are skipped: " + reason));
    return result;
  }

  static ConditionEvaluationResult missing(String program, boolean required) {
    String reason = "no " + program + " here: " + Programs.howToGet(program);
    if (required) {
      throw new IllegalStateException(reason);
    }
    return ConditionEvaluationResult.disabled(reason);
  }

  private static boolean isMarked(
      ExtensionContext context, Class<? extends java.lang.annotation.Annotation> need) {
    return AnnotationSupport.findAnnotation(context.getElement(), need).isPresent();
  }
}
