package lv.kartiba.load.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.text.Likeness;

/** Finds each id that names nothing, with the one that was probably meant. */
public final class ReferenceCheck {
  private final KnownIds known;

  public ReferenceCheck(KnownIds known) {
    this.known = known;
  }

  /** What is wrong with any of these. */
  public List<Diagnostic> problems(List<Naming> namings) {
    return namings.stream()
        .filter(naming -> !isThereOrUnreadable(naming))
        .map(
            naming ->
                elsewhere(naming).or(() -> similar(naming)).orElseGet(() -> plain(naming)))
        .toList();
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
        .map(kind -> misplaced(naming, kind));
  }

  /** The file of a long text lies in the folder of another kind, or an id stands in its place. */
  private static Diagnostic misplaced(Naming naming, Kind kind) {
    String path = naming.at().file().path();
    boolean file = naming.at().line() == 1 && naming.at().column() == 1 && path.endsWith(".md");
    boolean hasFiles = kind == Kind.TOPIC || kind == Kind.CHANNEL || kind == Kind.PAGE;
    return file && hasFiles
        ? plain(naming)
            .hint(
                "did-you-mean",
                "content/" + kind.word() + "s/" + path.substring(path.lastIndexOf('/') + 1))
        : plain(naming).hint("other-kind." + kind.word(), naming.id());
  }

  private Optional<Diagnostic> similar(Naming naming) {
    if (naming.id().indexOf(',') > 0) {
      return Optional.of(
          plain(naming).hint("list-brackets", naming.id().replaceAll("[\\[\\]]", "").strip()));
    }
    String stem = naming.id().replaceFirst("(?:\\.[a-z]{2,3})?\\.md$", "");
    for (Kind kind : naming.kinds()) {
      if (!stem.equals(naming.id()) && known.has(kind, stem)) {
        return Optional.of(kind.unknown().at(naming.at(), naming.id()).hint("did-you-mean", stem));
      }
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
