package lv.kartiba.web;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Other websites by HTTP: one question at a time, a pause of a second between two to the same
 * website, ten seconds of patience. Only the head of a page is asked for, the page itself where a
 * website knows no such question.
 */
public final class HttpWeb implements Web {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String NAME = "Kartiba-link-check/1.0";

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Duration pause;
  private String lastHost = "";

  /** With a pause between two questions to the same website. */
  public HttpWeb(Duration pause) {
    this.pause = pause;
  }

  @Override
  public Answer ask(String address) {
    try {
      URI uri = new URI(address);
      wait(uri.getHost());
      Answer answer = ask(uri, "HEAD");
      return answer.status() == 405 || answer.status() == 501 ? ask(uri, "GET") : answer;
    } catch (URISyntaxException | IllegalArgumentException | IOException e) {
      return Answer.NONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the check was interrupted", e);
    }
  }

  private Answer ask(URI uri, String method) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(PATIENCE)
            .header("User-Agent", NAME)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    HttpResponse<Void> response = client.send(request, HttpResponse.BodyHandlers.discarding());
    String location =
        response.headers().firstValue("Location").map(to -> uri.resolve(to).toString()).orElse("");
    return new Answer(response.statusCode(), location);
  }

  private void wait(String host) throws InterruptedException {
    if (lastHost.equals(host)) {
      Thread.sleep(pause.toMillis());
    }
    lastHost = host == null ? "" : host;
  }
}
