package lv.kartiba.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Tells every open browser the number of the newest edition, by server-sent events as the HTML
 * standard defines them: {@code data: 1789000000000001}.
 */
final class ReloadChannel implements AutoCloseable {
  /** A connection nobody hears at the other end is noticed only by talking. */
  private static final long TALK_EVERY = 15;

  private final List<HttpExchange> open = new ArrayList<>();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(Threads.named("kartiba-reload"));
  private String newest = "";

  ReloadChannel() {
    clock.scheduleWithFixedDelay(
        () -> send(":\n\n"), TALK_EVERY, TALK_EVERY, TimeUnit.SECONDS);
  }

  /** Keeps the connection open and says which edition is the newest, now and whenever it changes. */
  void add(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(200, 0);
    synchronized (this) {
      open.add(exchange);
      write(exchange, "retry: 500\n" + newest + "\n");
    }
  }

  /** There is a newer edition. */
  synchronized void newest(long number) {
    newest = "data: " + number + "\n";
    send(newest + "\n");
  }

  @Override
  public synchronized void close() {
    clock.shutdownNow();
    open.forEach(HttpExchange::close);
    open.clear();
  }

  private synchronized void send(String event) {
    open.removeIf(exchange -> !write(exchange, event));
  }

  private static boolean write(HttpExchange exchange, String event) {
    try {
      OutputStream out = exchange.getResponseBody();
      out.write(event.getBytes(StandardCharsets.UTF_8));
      out.flush();
      return true;
    } catch (IOException e) {
      exchange.close(); // the page was closed or left
      return false;
    }
  }
}
