package lv.kartiba.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/**
 * Speaks with a Chromium in its own protocol: commands with answers, and events.
 *
 * @see <a href="https://chromedevtools.github.io/devtools-protocol/">the protocol</a>
 */
final class DevTools {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final WebSocket socket;
  private final AtomicInteger lastId = new AtomicInteger();
  private final Map<Integer, CompletableFuture<Json>> waiting = new ConcurrentHashMap<>();
  private final List<BiConsumer<String, Json>> listeners = new CopyOnWriteArrayList<>();
  private final Object sending = new Object();

  private DevTools(URI address) {
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .connectTimeout(PATIENCE)
            .buildAsync(address, new Incoming())
            .join();
  }

  static DevTools connect(URI address) {
    return new DevTools(address);
  }

  /** Hears every event: its name, such as {@code Page.loadEventFired}, and its parameters. */
  void onEvent(BiConsumer<String, Json> listener) {
    listeners.add(listener);
  }

  /** Sends a command to the browser and waits for the answer. */
  Json send(String method, Map<String, Object> parameters) {
    return send("", method, parameters);
  }

  /** Sends a command to a tab and waits for the answer. */
  Json send(String session, String method, Map<String, Object> parameters) {
    int id = lastId.incrementAndGet();
    CompletableFuture<Json> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    Map<String, Object> command =
        session.isEmpty()
            ? Map.of("id", id, "method", method, "params", parameters)
            : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    synchronized (sending) {
      socket.sendText(Json.write(command), true).join();
    }
    return await(answer, method);
  }

  static <T> T await(CompletableFuture<T> answer, String what) {
    try {
      return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the browser does not answer: " + what, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted: " + what, e);
    }
  }

  private void receive(Json message) {
    if (!message.get("id").isPresent()) {
      String event = message.get("method").text();
      listeners.forEach(listener -> listener.accept(event, message.get("params")));
      return;
    }
    CompletableFuture<Json> answer = waiting.remove((int) message.get("id").number());
    if (message.get("error").isPresent()) {
      answer.completeExceptionally(new IllegalStateException(message.get("error").toString()));
    } else {
      answer.complete(message.get("result"));
    }
  }

  /** Puts the pieces of a message together. */
  private final class Incoming implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
      text.append(piece);
      if (last) {
        String whole = text.toString();
        text.setLength(0);
        receive(Json.parse(whole));
      }
      from.request(1);
      return CompletableFuture.completedFuture(last);
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
      waiting.values().forEach(answer -> answer.completeExceptionally(error));
    }
  }
}
