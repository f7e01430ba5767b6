package lv.kartiba.load.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.text.Likeness;

/** Reports each id that names nothing, with the one that was probably meant. */
public final class ReferenceCheck {
  private final KnownIds known;
  private final Diagnostics problems;

  public ReferenceCheck(KnownIds known, Diagnostics problems) {
    this.known = known;
    this.problems = problems;
  }

  /** Looks up every naming. */
  public void check(List<Naming> namings) {
    namings.forEach(this::check);
  }

  private void check(Naming naming) {
    if (!isThereOrUnreadable(naming)) {
      problems.report(elsewhere(naming).or(() -> similar(naming)).orElseGet(() -> plain(naming)));
    }
  }

  /** Whether nothing can be said against it; asked for each of many thousands. */
  private boolean isThereOrUnreadable(Naming naming) {
    for (Kind kind : naming.kinds()) {
      if (known.has(kind, naming.id()) || known.isUnreadable(kind)) {
        return true;
      }
    }
    return false;
  }

  /** It is an id, but of another kind: say so. */
  private Optional<Diagnostic> elsewhere(Naming naming) {
    return Arrays.stream(Kind.values())
        .filter(kind -> known.has(kind, naming.id()))
        .findFirst()
        .map(kind -> plain(naming).hint("other-kind." + kind.word(), naming.id()));
  }

  private Optional<Diagnostic> similar(Naming naming) {
    if (naming.id().indexOf(',') > 0) {
      return Optional.of(
          plain(naming).hint("list-brackets", naming.id().replaceAll("[\\[\\]]", "").strip()));
    }
    for (Kind kind : naming.kinds()) {
      Map<String, String> titles = known.titles(kind);
      Optional<String> meant =
          Optional.ofNullable(titles.get(naming.id()))
              .or(() -> Likeness.closest(naming.id(), known.ids(kind)))
              .or(() -> Likeness.closest(naming.id(), titles.keySet()).map(titles::get));
      if (meant.isPresent()) {
        return Optional.of(kind.unknown().at(naming.at(), naming.id()).suggest(meant));
      }
    }
    return Optional.empty();
  }

  private static Diagnostic plain(Naming naming) {
    return naming.kinds().get(0).unknown().at(naming.at(), naming.id());
  }
}
