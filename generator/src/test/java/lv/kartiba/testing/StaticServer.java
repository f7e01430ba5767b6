package lv.kartiba.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder the way a plain web host does, under a path such as {@code /skola/info/}.
 *
 * <p>Headers are those of the folder's file {@code _headers}, if there is one. What is not there is answered with status 404 and the folder's {@code 404.html}.
 */
public final class StaticServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("woff2", "font/woff2"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Path folder;
  private final String path;
  private final boolean shortens;

  private StaticServer(Path folder, String path, boolean shortens) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.path = path;
    this.shortens = shortens;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Starts serving on a free port of this machine.
   *
   * @param path begins and ends with a slash
   */
  public static StaticServer of(Path folder, String path) throws IOException {
    return new StaticServer(folder, path, false);
  }

  /** The same as some hosts do it: whoever asks for {@code a.html} is led to {@code a}. */
  public static StaticServer thatShortensAddresses(Path folder, String path) throws IOException {
    return new StaticServer(folder, path, true);
  }

  /** The address of the folder, with a slash at its end. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String asked = exchange.getRequestURI().getPath();
      Path file = folder.resolve(asked.startsWith(path) ? asked.substring(path.length()) : "../");
      if (Files.isDirectory(file)) {
        file = file.resolve("index.html");
      } else if (shortens && asked.endsWith(".html")) {
        exchange
            .getResponseHeaders()
            .set("Location", asked.replaceFirst("(index)?\\.html$", ""));
        exchange.sendResponseHeaders(308, -1);
        return;
      } else if (shortens && !Files.exists(file)) {
        file = file.resolveSibling(file.getFileName() + ".html");
      }
      if (file.normalize().startsWith(folder) && Files.isRegularFile(file)) {
        headers(asked.substring(path.length() - 1))
            .forEach(header -> exchange.getResponseHeaders().set(header.get(0), header.get(1)));
        send(exchange, 200, file);
      } else if (Files.exists(folder.resolve("404.html"))) {
        send(exchange, 404, folder.resolve("404.html"));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  /** What the folder's file {@code _headers} says of an address, name and value of each. */
  private List<List<String>> headers(String address) throws IOException {
    List<List<String>> headers = new ArrayList<>();
    Path file = folder.resolve("_headers");
    boolean meant = false;
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (!line.startsWith(" ")) {
        meant = line.equals("/*") || line.equals(address);
      } else if (meant) {
        int colon = line.indexOf(':');
        headers.add(List.of(line.substring(0, colon).strip(), line.substring(colon + 1).strip()));
      }
    }
    return headers;
  }

  private static void send(HttpExchange exchange, int status, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    exchange
        .getResponseHeaders()
        .set("Content-Type", type == null ? "application/octet-stream" : type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
