package lv.kartiba.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import lv.kartiba.diagnostic.DiagnosticMessages;
import lv.kartiba.importer.DraftFolder;
import lv.kartiba.importer.Import;
import lv.kartiba.importer.draft.Draft;
import lv.kartiba.importer.paper.UnreadableException;
import lv.kartiba.importer.report.Report;
import lv.kartiba.importer.report.ReportPage;
import lv.kartiba.importer.report.Sentences;
import lv.kartiba.starter.Starter;
import lv.kartiba.text.Folding;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Turns the school's document (DOCX, PDF, HTML, ODT, Markdown or text) into a draft of its files: a
 * regulation with its topics and channels, ready for <code>generate</code>, and a page that shows
 * what a person must still decide.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
  private static final String REPORT = "import-report";

  /** The document. */
  @Parameter(property = "file", required = true)
  private File file;

  /** The folder to write into; else one beside the document with its name. */
  @Parameter(property = "into")
  private File into;

  /** Whether the folder may hold a school already, to which the draft is added. */
  @Parameter(property = "merge", defaultValue = "false")
  private boolean merge;

  /** The language of the report's page: <code>lv</code> or <code>en</code>. */
  @Parameter(property = "reportLanguage", defaultValue = "lv")
  private String reportLanguage;

  /** The language of the messages, <code>lv</code> or <code>en</code>; else Latvian. */
  @Parameter(property = "kartiba.lang", defaultValue = "lv")
  private String lang;

  @Parameter(defaultValue = "${plugin.version}", readonly = true)
  private String version;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Sentences words = Sentences.in(spoken(lang));
    Path document = file.toPath();
    if (!Files.isRegularFile(document)) {
      throw new MojoFailureException(words.text("unreadable.missing", "" + document));
    }
    try {
      Import.Result result = Import.draft(document);
      Draft draft = result.draft();
      String name = document.getFileName().toString();
      if (draft.files().isEmpty()) {
        throw new MojoFailureException(words.text("doubt.no-clauses"));
      }
      SortedMap<String, String> files = new TreeMap<>(draft.files());
      if (!merge) {
        files.putAll(Starter.project(draft.school(), version));
      }
      String page = ReportPage.html(name, result.paper(), draft, spoken(reportLanguage));
      Path folder = Optional.ofNullable(into).map(File::toPath).orElseGet(() -> beside(document));
      Path report = write(files, page, folder, words);
      Report.lines(name, draft, words).forEach(getLog()::info);
      int doubts = Report.sorted(draft).size();
      getLog()
          .info(
              doubts == 0
                  ? words.text("summary.none")
                  : words.text("summary.doubts", "" + doubts, "" + report));
      getLog().info(words.text("summary.written", "" + folder));
    } catch (UnreadableException e) {
      String reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
      throw new MojoFailureException(document + ": " + words.text("unreadable." + reason));
    } catch (IOException e) {
      throw new MojoExecutionException(BuildLog.failure(e, DiagnosticMessages.in(spoken(lang))), e);
    }
  }

  /** The language asked for, if the import has words in it; else Latvian. */
  private static String spoken(String asked) {
    return "en".equals(asked) ? "en" : "lv";
  }

  /** Writes the files and the report, all of them or none. */
  private Path write(SortedMap<String, String> files, String page, Path folder, Sentences words)
      throws IOException, MojoFailureException {
    Path report = report(folder);
    files.put(folder.relativize(report).toString(), page);
    Optional<DraftFolder.Clash> clash = DraftFolder.write(files, folder, merge);
    if (clash.isPresent()) {
      String key = clash.get().folder() ? "folder.taken" : "folder.clash";
      throw new MojoFailureException(words.text(key, "" + clash.get().path()));
    }
    return report;
  }

  /** The first free name; an earlier report stays. */
  private static Path report(Path folder) {
    Path report = folder.resolve(REPORT + ".html");
    for (int i = 2; Files.exists(report); i++) {
      report = folder.resolve(REPORT + "-" + i + ".html");
    }
    return report;
  }

  private static Path beside(Path document) {
    String name = document.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return document.toAbsolutePath().resolveSibling(Folding.slug(name) + "-import");
  }
}
