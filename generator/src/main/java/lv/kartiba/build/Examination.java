package lv.kartiba.build;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import lv.kartiba.check.SiteCheck;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.lint.Lints;
import lv.kartiba.lint.SchoolJudgement;
import lv.kartiba.lint.subject.LinkUse;
import lv.kartiba.lint.subject.Subject;
import lv.kartiba.load.ContentReader;
import lv.kartiba.model.Content;
import lv.kartiba.output.OutputFile;
import lv.kartiba.output.Site;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.source.Position;
import lv.kartiba.template.BrokenTemplateException;
import lv.kartiba.web.AnswerCache;
import lv.kartiba.web.ExternalLinks;
import lv.kartiba.web.HttpWeb;
import lv.kartiba.web.Web;

/**
 * Checks everything a school wrote, as {@code kartiba:check} does: what a build checks, every other
 * rule, and the finished pages without writing them anywhere.
 *
 * <p>Example: {@code Examination.run(request).problems()}. The pages are looked at only where no
 * error keeps them from being made. External links are another matter: {@link #askOthers(Path)}.
 */
public final class Examination {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final CheckRequest request;
  private final Diagnostics problems = new Diagnostics();
  private Optional<Catalog> catalog = Optional.empty();
  private Optional<SchoolJudgement> judgement = Optional.empty();
  private boolean complete;
  private boolean asked;

  private Examination(CheckRequest request) {
    this.request = request;
  }

  /** Looks at everything but other websites. */
  public static Examination run(CheckRequest request) {
    Examination examination = new Examination(request);
    examination.look();
    return examination;
  }

  /** All problems, sorted by file and line, judged as the school decided. */
  public List<Diagnostic> problems() {
    if (complete) {
      judgement.ifPresent(school -> school.reportUnused(problems, asked));
    }
    return problems.all();
  }

  /** The links to other websites, each where it is first written. */
  private Map<String, Position> externalLinks() {
    Map<String, Position> first = new TreeMap<>();
    catalog.ifPresent(
        school ->
            Subject.of(school, Optional.empty()).links().stream()
                .filter(LinkUse::isWeb)
                .forEach(link -> first.putIfAbsent(link.target(), link.at())));
    return first;
  }

  /**
   * Asks other websites whether the linked pages are there.
   *
   * @param answers the file with the answers of the last days; it need not exist
   */
  public void askOthers(Path answers) {
    AnswerCache web = AnswerCache.of(new HttpWeb(PAUSE), answers, request.today());
    askOthers(web);
    web.save();
  }

  /** Asks a web that may be none. */
  void askOthers(Web web) {
    asked = true;
    ExternalLinks.problems(externalLinks(), web).forEach(problems::report);
  }

  private void look() {
    Optional<Content> content = ContentReader.read(request.school(), problems);
    Optional<Site> site =
        content.flatMap(
            read -> SiteBuild.compose(read, request.templates(), problems, DraftMemory.none()));
    catalog = site.map(Site::catalog);
    judgement = catalog.map(SchoolJudgement::of);
    judgement.ifPresent(problems::judge);
    catalog.ifPresent(school -> Lints.thorough(school, request.today(), problems));
    if (site.isPresent() && !problems.hasErrors()) {
      render(site.get());
      complete = true;
    }
  }

  private void render(Site site) {
    List<OutputFile> all = new ArrayList<>();
    OutputFormats.ALL.forEach(format -> all.addAll(format.files(site)));
    List<String> paths = all.stream().map(OutputFile::path).toList();
    RedirectCheck.check(site.catalog().config().redirects(), paths, problems);
    SiteCheck check = new SiteCheck(paths, problems);
    try {
      all.parallelStream()
          .forEach(
              file -> {
                byte[] content = file.content().get();
                if (file.path().endsWith(".html")) {
                  check.page(file.path(), content);
                }
              });
      check.finish();
    } catch (BrokenTemplateException e) {
      problems.report(e.problem());
    }
  }
}
