package lv.kartiba.serve;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import lv.kartiba.build.Draft;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.output.OutputFile;
import lv.kartiba.template.BrokenTemplateException;

/**
 * The site as it was after some edit. Its files are rendered when somebody asks for them, and then
 * kept until the next edit.
 */
final class Edition {
  private final long number;
  private final Diagnostics problems;
  private final Map<String, OutputFile> files;
  private final Map<String, byte[]> rendered = new ConcurrentHashMap<>();
  private volatile boolean unrenderable;

  Edition(long number, Draft draft) {
    this.number = number;
    this.problems = draft.problems();
    Map<String, OutputFile> byPath = new TreeMap<>();
    draft.files().forEach(file -> byPath.put(file.path(), file));
    this.files = Collections.unmodifiableMap(byPath);
  }

  /** Differs from that of every other edition, also of one served before on the same port. */
  long number() {
    return number;
  }

  /** What is wrong with it; more may come while files are rendered. */
  Diagnostics problems() {
    return problems;
  }

  /** Whether there is nothing to show because of errors. */
  boolean isBroken() {
    return files.isEmpty();
  }

  boolean has(String path) {
    return files.containsKey(path);
  }

  /**
   * The bytes of a file, the same as a build writes.
   *
   * @param path within the site, such as {@code topics/grades.html}
   * @throws BrokenTemplateException where its template cannot be used
   */
  Optional<byte[]> content(String path) {
    return Optional.ofNullable(files.get(path))
        .map(file -> rendered.computeIfAbsent(path, any -> render(file)));
  }

  /** Whether a template turned out to be broken when a page was to be rendered. */
  boolean cannotBeRendered() {
    return unrenderable;
  }

  private byte[] render(OutputFile file) {
    try {
      return file.content().get();
    } catch (BrokenTemplateException e) {
      unrenderable = true;
      problems.report(e.problem());
      throw e;
    }
  }
}
