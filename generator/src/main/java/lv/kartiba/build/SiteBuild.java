package lv.kartiba.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.check.SiteCheck;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.lint.Lints;
import lv.kartiba.lint.SchoolJudgement;
import lv.kartiba.lint.subject.Written;
import lv.kartiba.load.ContentReader;
import lv.kartiba.model.Content;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.OutputFormat;
import lv.kartiba.output.Site;
import lv.kartiba.publish.Staging;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.source.SourceFile;
import lv.kartiba.template.Messages;
import lv.kartiba.template.TemplateSource;
import lv.kartiba.template.Templates;
import lv.kartiba.text.Likeness;

/**
 * Builds a school's site: reads what it wrote, composes its regulations, checks, renders, publishes.
 *
 * <p>Example: {@code SiteBuild.run(request, Progress.SILENT).published()}. Each step makes a value
 * of the one before and reports what is wrong; an error stops the build at the next of two gates,
 * before rendering and before publishing, and the site that is there stays as it is.
 */
public final class SiteBuild {
  private final BuildRequest request;
  private final Progress progress;
  private final DraftMemory memory;
  private final Diagnostics problems = new Diagnostics();
  private final Timings timings = new Timings();
  private final Map<String, Integer> files = new LinkedHashMap<>();

  private SiteBuild(BuildRequest request, Progress progress, DraftMemory memory) {
    this.request = request;
    this.progress = progress;
    this.memory = memory;
  }

  /** Builds and, where nothing is wrong, publishes. */
  public static BuildResult run(BuildRequest request, Progress progress) {
    return new SiteBuild(request, progress, DraftMemory.none()).run();
  }

  /**
   * Goes as far as the first gate: everything is read, composed and checked, and the files of the
   * site are known, but none is rendered.
   *
   * @param memory what was made of files at the last draft; takes what is made now
   */
  static Draft draft(BuildRequest request, DraftMemory memory) {
    SiteBuild build = new SiteBuild(request, Progress.SILENT, memory);
    Optional<Site> site = build.site();
    List<OutputFile> files =
        build.mayGoOn() ? site.map(build::files).orElse(List.of()) : List.of();
    return new Draft(build.mayGoOn() ? files : List.of(), build.problems);
  }

  private BuildResult run() {
    Optional<Site> site = site();
    boolean published = mayGoOn() && site.map(this::render).orElse(false);
    int facts = site.map(s -> s.catalog().facts().size()).orElse(0);
    return new BuildResult(problems.all(), published, files, facts, timings.all());
  }

  private Optional<Site> site() {
    Optional<Content> content = timings.time(Stage.READ, this::read);
    Optional<Site> site = timings.time(Stage.COMPOSE, () -> content.flatMap(this::compose));
    timings.time(Stage.CHECK, () -> site.ifPresent(this::check));
    return site;
  }

  private void check(Site site) {
    Lints.check(site.catalog(), problems, memory.findings());
  }

  private Optional<Content> read() {
    Optional<Content> content = ContentReader.read(request.school(), problems, memory.files());
    content.ifPresent(read -> memory.editor().refresh(request.school(), read));
    return content;
  }

  private Optional<Site> compose(Content content) {
    return compose(content, request.templates(), problems, memory)
        .map(site -> site.after(memory.shared()).withIntegrity(request.integrity()));
  }

  /** The linked school with its sentences and templates; from here on its own decisions count. */
  static Optional<Site> compose(
      Content content, Path folder, Diagnostics problems, DraftMemory memory) {
    TemplateSet found = memory.templates().of(folder, content.config().languages());
    found.problems().forEach(problems::report);
    found
        .unspoken()
        .ifPresent(
            code ->
                problems.report(
                    Rule.LANGUAGE_WITHOUT_MESSAGES
                        .at(Written.after(content.config().at(), "languages:", code), code)
                        .suggest(Likeness.closest(code, TemplateSource.LANGUAGES))));
    return found
        .templates()
        .map(templates -> compose(content, templates, problems, memory.linking()));
  }

  private static Site compose(
      Content content, Templates templates, Diagnostics problems, Linking linking) {
    Messages messages = templates.messages();
    Catalog catalog = linking.link(content, messages, problems);
    problems.judge(SchoolJudgement.of(catalog));
    return new Site(catalog, messages, templates, problems);
  }

  private List<OutputFile> files(Site site) {
    List<OutputFile> all = new ArrayList<>();
    for (OutputFormat format : OutputFormats.ALL) {
      List<OutputFile> made = format.files(site);
      files.put(format.name(), made.size());
      all.addAll(made);
    }
    RedirectCheck.check(site.catalog().config().redirects(), paths(all), problems);
    return all;
  }

  private static List<String> paths(List<OutputFile> files) {
    return files.stream().map(OutputFile::path).toList();
  }

  private boolean render(Site site) {
    List<OutputFile> all = files(site);
    if (!mayGoOn()) {
      return false;
    }
    List<String> paths = paths(all);
    if (holdsTheSchool(request.site())) {
      foreign(request.site());
      return false;
    }
    try (Staging staging = Staging.begin(request.site())) {
      SiteCheck check = new SiteCheck(paths, problems);
      timings.time(
          Stage.RENDER,
          () -> {
            staging.prepare(paths);
            if (new Rendering(staging, check, problems, progress).write(all)) {
              check.finish();
            }
          });
      if (mayGoOn()) {
        timings.time(Stage.PUBLISH, staging::publish);
        return true;
      }
      return false;
    } catch (Staging.ForeignFolderException e) {
      foreign(e.folder());
      return false;
    }
  }

  /** Whether publishing into a folder would replace what the school wrote. */
  private boolean holdsTheSchool(Path site) {
    Path folder = site.toAbsolutePath().normalize();
    return request.school().toAbsolutePath().normalize().startsWith(folder)
        || folder.startsWith(request.school().resolve("content").toAbsolutePath().normalize())
        || folder.startsWith(request.templates().toAbsolutePath().normalize());
  }

  private void foreign(Path site) {
    String folder = site.toString();
    problems.report(Rule.FOREIGN_FOLDER.at(SourceFile.of(folder, "").start(), folder));
  }

  private boolean mayGoOn() {
    return !problems.hasErrors() && !(request.strict() && problems.count(Severity.WARNING) > 0);
  }
}
