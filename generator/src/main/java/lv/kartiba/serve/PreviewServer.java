package lv.kartiba.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Answers browsers on this machine, and nobody else: it listens on 127.0.0.1 only, and refuses what
 * was asked of it under another name, so that no website can read the preview through a visitor's
 * browser.
 */
final class PreviewServer implements AutoCloseable {
  private static final int LOOKED_AT = 20;
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final HttpServer server;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Threads.named("kartiba-answer"));
  private final Function<String, Answer> answers;
  private final ReloadChannel reload;

  /**
   * Begins to answer.
   *
   * @param port where to; if others use it, one of the next twenty, else any that is free
   * @param answers what to answer to a path such as {@code /topics/grades.html}
   */
  PreviewServer(int port, Function<String, Answer> answers, ReloadChannel reload)
      throws IOException {
    // small answers at once, instead of after the 40 ms that TCP waits for more to send
    System.setProperty("sun.net.httpserver.nodelay", "true");
    this.answers = answers;
    this.reload = reload;
    this.server = listen(port);
    server.createContext("/", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  /** The address to open, such as {@code http://127.0.0.1:8090/}. */
  URI address() {
    return URI.create("http://127.0.0.1:" + port() + "/");
  }

  @Override
  public void close() {
    reload.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private static HttpServer listen(int first) throws IOException {
    InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    for (int port = first; port < first + LOOKED_AT && port <= 0xffff && first > 0; port++) {
      try {
        return HttpServer.create(new InetSocketAddress(here, port), 0);
      } catch (BindException e) {
        // somebody else uses it: try the next
      }
    }
    return HttpServer.create(new InetSocketAddress(here, 0), 0);
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (isHere(exchange) && path.equals("/" + OwnFiles.FOLDER + "events")) {
      reload.add(exchange); // stays open
      return;
    }
    try (exchange) {
      send(exchange, answer(exchange, path));
    }
  }

  private Answer answer(HttpExchange exchange, String path) {
    if (!isHere(exchange)) {
      return Answer.plain(403, "Open " + address());
    }
    if (!METHODS.contains(exchange.getRequestMethod())) {
      return Answer.plain(405, "Nothing can be sent to a preview.");
    }
    try {
      return answers.apply(path);
    } catch (IllegalStateException e) {
      return Answer.plain(503, String.valueOf(e.getMessage()));
    }
  }

  /** Whether the browser was told this machine's own name, as no other website can have told it. */
  private boolean isHere(HttpExchange exchange) {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    return Set.of("127.0.0.1:" + port(), "localhost:" + port()).contains(host);
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    var headers = exchange.getResponseHeaders();
    headers.set(answer.status() == 302 ? "Location" : "Content-Type", answer.type());
    headers.set("Cache-Control", "no-store");
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    boolean head = exchange.getRequestMethod().equals("HEAD");
    int length = answer.content().length;
    exchange.sendResponseHeaders(answer.status(), head || length == 0 ? -1 : length);
    if (!head) {
      exchange.getResponseBody().write(answer.content());
    }
  }
}
