package lv.kartiba.testing;

import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A tab of the browser: opens pages as a reader with this screen and these wishes would see them.
 *
 * <p>Example: {@code tab.phone().dark(true).open(uri).problems()} is empty where the page is well.
 */
public final class Tab {
  private final DevTools devTools;
  private final String session;
  private final List<String> problems = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();
  private Wishes wishes = Wishes.NONE;
  private boolean scripts = true;
  private Optional<String> clock = Optional.empty();

  Tab(DevTools devTools, String session) {
    this.devTools = devTools;
    this.session = session;
    devTools.onEvent(this::hear);
    for (String domain : List.of("Page", "Runtime", "Network", "Log", "Audits")) {
      send(domain + ".enable", Map.of());
    }
    send("Network.setCacheDisabled", Map.of("cacheDisabled", true));
  }

  /** What a reader has asked the system for. */
  private record Wishes(boolean dark, boolean forcedColors, boolean reducedMotion, boolean print) {
    static final Wishes NONE = new Wishes(false, false, false, false);

    Map<String, Object> media() {
      return Map.of(
          "media",
          print ? "print" : "",
          "features",
          List.of(
              feature("prefers-color-scheme", dark ? "dark" : "light"),
              feature("forced-colors", forcedColors ? "active" : "none"),
              feature("prefers-reduced-motion", reducedMotion ? "reduce" : "no-preference")));
    }

    private static Map<String, String> feature(String name, String value) {
      return Map.of("name", name, "value", value);
    }
  }

  /** A screen in CSS pixels. */
  public Tab screen(int width, int height, int density) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", density, "mobile", false));
    return this;
  }

  /** A small phone: 360 × 780. */
  public Tab phone() {
    return screen(360, 780, 2);
  }

  /** A tablet held upright: 768 × 1024. */
  public Tab tablet() {
    return screen(768, 1024, 1);
  }

  /** A desk computer: 1280 × 900. */
  public Tab desk() {
    return screen(1280, 900, 1);
  }

  /** Dark colours, or light ones. */
  public Tab dark(boolean wanted) {
    return wish(new Wishes(wanted, wishes.forcedColors, wishes.reducedMotion, wishes.print));
  }

  /** The system's few contrasting colours instead of the page's. */
  public Tab forcedColors(boolean wanted) {
    return wish(new Wishes(wishes.dark, wanted, wishes.reducedMotion, wishes.print));
  }

  /** Nothing that moves. */
  public Tab reducedMotion(boolean wanted) {
    return wish(new Wishes(wishes.dark, wishes.forcedColors, wanted, wishes.print));
  }

  /** The page as it is printed. */
  public Tab print(boolean wanted) {
    return wish(new Wishes(wishes.dark, wishes.forcedColors, wishes.reducedMotion, wanted));
  }

  /** Whether the page's scripts run; {@link #evaluate} works in any case. */
  public Tab scripts(boolean wanted) {
    scripts = wanted;
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !wanted));
    return this;
  }

  /** Lets the pages that are opened from now on believe it is noon of this day: 2026-11-25. */
  public Tab today(String day) {
    forgetToday();
    String script =
        "(Real => { window.Date = class extends Real { constructor(...given) {"
            + " given.length ? super(...given) : super('" + day + "T12:00:00'); } }; })(Date)";
    clock =
        Optional.of(
            send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                .get("identifier")
                .text());
    return this;
  }

  private void forgetToday() {
    clock.ifPresent(
        id -> send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id)));
    clock = Optional.empty();
  }

  /** Clicks where a finger would, on the middle of what a selector finds, and waits for a new page. */
  public Tab tap(String selector) {
    String found = "document.querySelector(" + quoted(selector) + ")";
    evaluate(found + ".scrollIntoView({block: 'center', behavior: 'instant'})");
    Json place =
        evaluate(
            "(box => [box.x + box.width / 2, box.y + box.height / 2])("
                + found
                + ".getBoundingClientRect())");
    String onTop =
        "(top => top === %1$s || %1$s.contains(top) || top.contains(%1$s))"
            .formatted(found)
            .concat("(document.elementFromPoint(%s, %s))");
    double x = place.list().get(0).number();
    double y = place.list().get(1).number();
    if (!evaluate(onTop.formatted(x, y)).isTrue()) {
      throw new AssertionError("something lies over " + selector);
    }
    boolean leaves =
        evaluate(
                "(link => link !== null && link.href.split('#')[0] !== location.href.split('#')[0])"
                    + "("
                    + found
                    + ".closest('a[href]:not([download])'))")
            .isTrue();
    loaded = new CompletableFuture<>();
    for (String type : List.of("mousePressed", "mouseReleased")) {
      send(
          "Input.dispatchMouseEvent",
          Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
    }
    if (leaves) {
      DevTools.await(loaded, selector);
    }
    evaluate(
        "new Promise(done => setTimeout(() => requestAnimationFrame(() =>"
            + " requestAnimationFrame(done)), 50))");
    return this;
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  /** Opens a page and waits until it is loaded. */
  public Tab open(URI page) {
    return open(page.toString());
  }

  /** Opens a page and waits until it is loaded. */
  public Tab open(String page) {
    problems.clear();
    requests.clear();
    loaded = new CompletableFuture<>();
    Json answer = send("Page.navigate", Map.of("url", page));
    if (answer.get("errorText").isPresent()) {
      throw new IllegalStateException(page + ": " + answer.get("errorText").text());
    }
    if (answer.get("loaderId").isPresent()) {
      DevTools.await(loaded, page);
    }
    return this;
  }

  /** The value of an expression of JavaScript in the page; a promise is waited for. */
  public Json evaluate(String expression) {
    Json answer =
        send(
            "Runtime.evaluate",
            Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
    if (answer.get("exceptionDetails").isPresent()) {
      throw new IllegalStateException(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").get("value");
  }

  /** A picture of what is seen first, as PNG. */
  public byte[] screenshot() {
    return picture(Map.of("format", "png"));
  }

  /** A picture of the whole page, as PNG. */
  public byte[] wholePage() {
    Json size = send("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
    Map<String, Object> clip =
        Map.of(
            "x", 0,
            "y", 0,
            "width", size.get("width").number(),
            "height", size.get("height").number(),
            "scale", 1);
    return picture(Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
  }

  /** The page as it is printed on A4, as a PDF. */
  public byte[] pdf() {
    Map<String, Object> paper =
        Map.of("paperWidth", 210 / 25.4, "paperHeight", 297 / 25.4, "preferCSSPageSize", true);
    return Base64.getDecoder().decode(send("Page.printToPDF", paper).get("data").text());
  }

  /** Presses a key, such as {@code Tab}, {@code Enter}, {@code Escape} or {@code ArrowDown}. */
  public Tab press(String key) {
    int code =
        switch (key) {
          case "Tab" -> 9;
          case "Enter" -> 13;
          case "Escape" -> 27;
          case "ArrowUp" -> 38;
          case "ArrowDown" -> 40;
          default -> throw new IllegalArgumentException(key);
        };
    Map<String, Object> common =
        Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "type", "rawKeyDown");
    send("Input.dispatchKeyEvent", common);
    if (key.equals("Enter")) {
      send("Input.dispatchKeyEvent", Map.of("type", "char", "text", "\r"));
    }
    send(
        "Input.dispatchKeyEvent",
        Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "type", "keyUp"));
    return this;
  }

  /** Types a text where the focus is. */
  public Tab type(String text) {
    send("Input.insertText", Map.of("text", text));
    return this;
  }

  /**
   * What went wrong since the page was opened: errors of scripts and of the console, files that
   * cannot be loaded, violations of the content security policy.
   */
  public List<String> problems() {
    evaluate("0"); // events sent before this answer have arrived now
    return List.copyOf(problems);
  }

  /** The addresses asked for since the page was opened, the page first. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  Tab reset() {
    desk();
    wish(Wishes.NONE);
    forgetToday();
    return scripts ? this : scripts(true);
  }

  private Tab wish(Wishes wanted) {
    wishes = wanted;
    send("Emulation.setEmulatedMedia", wishes.media());
    return this;
  }

  private byte[] picture(Map<String, Object> how) {
    return Base64.getDecoder().decode(send("Page.captureScreenshot", how).get("data").text());
  }

  private Json send(String method, Map<String, Object> parameters) {
    return devTools.send(session, method, parameters);
  }

  private void hear(String event, Json details) {
    switch (event) {
      case "Page.loadEventFired" -> loaded.complete(true);
      case "Network.requestWillBeSent" -> requests.add(details.get("request").get("url").text());
      case "Runtime.exceptionThrown" -> problems.add(details.get("exceptionDetails").toString());
      case "Runtime.consoleAPICalled" -> {
        if (details.get("type").text().equals("error")) {
          problems.add(details.get("args").toString());
        }
      }
      case "Log.entryAdded" -> {
        Json entry = details.get("entry");
        if (entry.get("level").text().equals("error")) {
          problems.add(entry.get("text").text() + " " + entry.get("url").text());
        }
      }
      case "Audits.issueAdded" -> {
        Json issue = details.get("issue");
        if (issue.get("code").text().equals("ContentSecurityPolicyIssue")) {
          problems.add(issue.get("details").toString());
        }
      }
      default -> {
        // of no interest
      }
    }
  }
}
