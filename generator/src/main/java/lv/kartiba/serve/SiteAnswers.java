package lv.kartiba.serve;

import java.util.Optional;
import lv.kartiba.template.BrokenTemplateException;

/**
 * What a browser gets under an address: a file of the newest edition, rendered now; or, where the
 * school's files hold an error, what is wrong. The last edition without errors stays where it can be
 * reached, below {@code /_kartiba/good/}.
 */
final class SiteAnswers {
  private static final String GOOD = OwnFiles.FOLDER + "good/";
  private static final String PROBLEMS = OwnFiles.FOLDER + "problems";
  private static final String INDEX = "index.html";

  private final Workshop workshop;
  private final ProblemPage problems;

  SiteAnswers(Workshop workshop, ProblemPage problems) {
    this.workshop = workshop;
    this.problems = problems;
  }

  /**
   * The answer to a path, which begins with a slash.
   *
   * @throws IllegalStateException where the machine fails
   */
  Answer to(String asked) {
    String path = asked.startsWith("/") ? asked.substring(1) : asked;
    Optional<byte[]> own =
        path.startsWith(OwnFiles.FOLDER)
            ? OwnFiles.content(path.substring(OwnFiles.FOLDER.length()))
            : Optional.empty();
    if (own.isPresent()) {
      return Answer.file(path, own.get());
    }
    Edition edition = workshop.upToDate();
    Optional<Edition> good = workshop.lastGood();
    if (path.equals(PROBLEMS)) {
      return wrong(200, edition, path, good);
    }
    if (path.startsWith(GOOD)) {
      return good(path.substring(GOOD.length()), edition, good);
    }
    if (edition.isBroken()) {
      return isPage(path)
          ? wrong(500, edition, path, good)
          : good.map(last -> file(last, path, edition.number()))
              .orElse(Answer.plain(404, "There is nothing here."));
    }
    try {
      return file(edition, path, edition.number());
    } catch (BrokenTemplateException e) {
      return wrong(500, edition, path, workshop.lastGood());
    }
  }

  /** As long as something is wrong; whoever still looks when it is mended is led back to the site. */
  private Answer good(String path, Edition edition, Optional<Edition> good) {
    boolean mended = good.filter(last -> last == edition).isPresent();
    return mended && edition.has(path)
        ? Answer.elsewhere("/" + path)
        : good.map(last -> file(last, path, edition.number()))
            .orElseGet(() -> wrong(500, edition, path, good));
  }

  private Answer file(Edition edition, String path, long listeningFrom) {
    String file = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    if (edition.has(file)) {
      return listening(Answer.file(file, edition.content(file).orElseThrow()), listeningFrom);
    }
    if (edition.has(file + "/" + INDEX)) {
      return Answer.elsewhere(file.substring(file.lastIndexOf('/') + 1) + "/");
    }
    String language = file.contains("/") ? file.substring(0, file.indexOf('/') + 1) : "";
    return edition
        .content(language + "404.html")
        .or(() -> edition.content("404.html"))
        .map(page -> listening(Answer.file("404.html", page), listeningFrom).withStatus(404))
        .orElse(Answer.plain(404, "There is nothing here."));
  }

  private Answer wrong(int status, Edition edition, String path, Optional<Edition> good) {
    String page = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
    Optional<String> instead =
        good.filter(last -> last != edition)
            .map(last -> "/" + GOOD + (last.has(page) ? page : INDEX));
    return listening(
        Answer.page(status, problems.html(edition.problems().all(), instead)), edition.number());
  }

  private static Answer listening(Answer answer, long edition) {
    return answer.isPage()
        ? new Answer(
            answer.status(), answer.type(), OwnFiles.listening(answer.content(), edition))
        : answer;
  }

  private static boolean isPage(String path) {
    return path.isEmpty()
        || path.endsWith("/")
        || path.endsWith(".html")
        || path.lastIndexOf('.') < path.lastIndexOf('/') + 1;
  }
}
