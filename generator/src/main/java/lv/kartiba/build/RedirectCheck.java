package lv.kartiba.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.model.Redirect;
import lv.kartiba.text.Likeness;

/** Looks whether old addresses are free and lead to something that is there. */
final class RedirectCheck {
  private final List<Redirect> redirects;
  private final Set<String> files;
  private final Diagnostics problems;

  /**
   * @param paths of all files of the site, those of the redirects among them
   */
  private RedirectCheck(List<Redirect> redirects, List<String> paths, Diagnostics problems) {
    List<String> others = new ArrayList<>(paths);
    redirects.forEach(redirect -> others.remove(redirect.from()));
    this.redirects = redirects;
    this.files = new TreeSet<>(others);
    this.problems = problems;
  }

  static void check(List<Redirect> redirects, List<String> paths, Diagnostics problems) {
    if (!redirects.isEmpty()) {
      new RedirectCheck(redirects, paths, problems).check();
    }
  }

  private void check() {
    for (Redirect redirect : redirects) {
      inTheWay(redirect)
          .ifPresent(
              file ->
                  problems.report(
                      Rule.TAKEN_ADDRESS.at(redirect.fromAt(), redirect.from(), file)));
      if (!files.contains(redirect.target())) {
        problems.report(
            Rule.DEAD_LINK
                .at(redirect.toAt(), redirect.from(), redirect.to())
                .underline(redirect.to().length())
                .suggest(further(redirect)));
      }
    }
  }

  /** A file of the same name, or one that would be a folder of the other. */
  private Optional<String> inTheWay(Redirect redirect) {
    String from = redirect.from();
    return files.stream()
        .filter(
            file ->
                file.equals(from) || file.startsWith(from + "/") || from.startsWith(file + "/"))
        .findFirst();
  }

  /** Where a redirect to another redirect leads in the end, else what is written like it. */
  private Optional<String> further(Redirect redirect) {
    return redirects.stream()
        .filter(next -> next.from().equals(redirect.target()) && files.contains(next.target()))
        .map(Redirect::to)
        .findFirst()
        .or(() -> Likeness.closest(redirect.target(), files));
  }
}
