package lv.kartiba.maven;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.starter.Answers;
import lv.kartiba.starter.Locative;
import lv.kartiba.starter.Starter;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Starts a school's folder: a small but complete site with the school's own name, which the next
 * command builds. Needs no POM. Asks what it was not told, unless Maven runs with <code>-B</code>.
 * Never overwrites a file.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends SpokenMojo {

  /** The folder to write into; the one Maven was started in, if nothing else is said. */
  @Parameter(property = "kartiba.folder", defaultValue = "${user.dir}")
  private File folder;

  /** The school's name in Latvian, such as <code>Rītausmas vidusskola</code>. */
  @Parameter(property = "kartiba.school")
  private String school;

  /** The school's name in English; the Latvian one, if nothing else is said. */
  @Parameter(property = "kartiba.schoolEnglish")
  private String schoolEnglish;

  /** The town in the nominative, such as <code>Rītausma</code>. */
  @Parameter(property = "kartiba.place")
  private String place;

  /** The town in the locative, such as <code>Rītausmā</code>; proposed, if nothing else is said. */
  @Parameter(property = "kartiba.placeIn")
  private String placeIn;

  /** The title of whoever signs: <code>Direktors</code> or <code>Direktore</code>. */
  @Parameter(property = "kartiba.head")
  private String head;

  /** The languages of the site: <code>lv</code> or <code>lv,en</code>. */
  @Parameter(property = "kartiba.languages")
  private String languages;

  /** How clauses are numbered: continuous, by-chapter, restart or without-chapters. */
  @Parameter(property = "kartiba.numbering")
  private String numbering;

  /** Where the repository will be: github, gitlab or none. */
  @Parameter(property = "kartiba.publishing")
  private String publishing;

  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    DiagnosticMessages messages = messages(folder.toPath());
    List<String> inTheWay = Starter.inTheWay(folder.toPath());
    if (!inTheWay.isEmpty()) {
      throw new MojoFailureException(
          messages.words("word.init-taken", folder.toString(), String.join(", ", inTheWay)));
    }
    try {
      Starter.Result result = Starter.write(folder.toPath(), answers(messages));
      result.written().forEach(file -> getLog().info(messages.words("word.init-written", file)));
      result.kept().forEach(file -> getLog().info(messages.words("word.init-kept", file)));
      getLog().info(messages.words("word.init-next"));
    } catch (IOException e) {
      throw new MojoExecutionException(BuildLog.failure(e, messages), e);
    }
  }

  private Answers answers(DiagnosticMessages messages) throws IOException, MojoFailureException {
    Questions ask = Questions.toWhoeverSitsHere(interactive, messages);
    String name = ask.text("word.ask-school", school, "Mūsu skola");
    String town = ask.text("word.ask-place", place, "Rīga");
    String townIn = ask.text("word.ask-place-in", placeIn, Locative.of(town).orElse(town));
    String title = ask.text("word.ask-head", head, "Direktors");
    String codes = ask.choice("word.ask-languages", languages, List.of("lv,en", "lv"));
    List<String> spoken = List.of(codes.split(","));
    String english =
        spoken.contains("en")
            ? ask.text("word.ask-english", schoolEnglish, name)
            : Optional.ofNullable(schoolEnglish).orElse(name);
    return new Answers(
        name,
        english,
        town,
        townIn,
        title,
        spoken,
        ask.oneOf("word.ask-numbering", numbering, Answers.Numbering.class),
        ask.oneOf("word.ask-publishing", publishing, Answers.Publishing.class),
        version);
  }
}
