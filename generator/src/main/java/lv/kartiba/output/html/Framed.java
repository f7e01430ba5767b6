package lv.kartiba.output.html;

/**
 * What the partials {@code layout.ftlh} and {@code parts.ftlh} may rely on: whatever page uses them,
 * it has this around it.
 */
public interface Framed {
  /** What every page has around its own content. */
  Shell shell();
}
