package lv.kartiba.schema;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import lv.kartiba.testing.Json;

/**
 * The program behind YAML in editors, spoken to as an editor does (Language Server Protocol 3.17,
 * messages of JSON-RPC with a header each).
 */
final class LanguageServer implements AutoCloseable {
  private static final long PATIENCE_SECONDS = 60;

  private final Process process;
  private final InputStream in;
  private final OutputStream out;
  private final Map<String, String> settings;
  private final Thread watchdog;
  private int asked;

  /**
   * @param root the address of the folder that is open in the editor
   * @param schemas the schema for each file, as the settings of an editor name them
   */
  LanguageServer(Path program, String root, Map<String, String> schemas) throws IOException {
    this.process =
        new ProcessBuilder(program.toString(), "--stdio")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    this.in = new BufferedInputStream(process.getInputStream());
    this.out = process.getOutputStream();
    this.settings = new LinkedHashMap<>();
    schemas.forEach((file, schema) -> settings.put(schema, file));
    this.watchdog = new Thread(this::endWhenNobodyAnswers, "patience");
    watchdog.setDaemon(true);
    watchdog.start();
    ask("initialize", Map.of("processId", 0, "rootUri", root, "capabilities", CAPABILITIES));
    tell("initialized", Map.of());
    tell("workspace/didChangeConfiguration", Map.of("settings", Map.of("yaml", yaml())));
  }

  private static final Map<String, Object> CAPABILITIES =
      Map.of(
          "textDocument",
          Map.of(
              "completion", Map.of("completionItem", Map.of("snippetSupport", false)),
              "hover", Map.of("contentFormat", List.of("plaintext")),
              "publishDiagnostics", Map.of()));

  /** Opens a file and returns what is wrong in it, each as {@code line:column message}. */
  List<String> open(String uri, String text) throws IOException {
    tell(
        "textDocument/didOpen",
        Map.of(
            "textDocument",
            Map.of("uri", uri, "languageId", "yaml", "version", 1, "text", text)));
    while (true) {
      Json message = read();
      if (message.get("method").text().equals("textDocument/publishDiagnostics")
          && message.get("params").get("uri").text().equals(uri)) {
        return message.get("params").get("diagnostics").list().stream()
            .map(LanguageServer::problem)
            .toList();
      }
      answer(message);
    }
  }

  /** What the editor offers at a place, lines and columns counted from 0. */
  List<String> completions(String uri, int line, int column) throws IOException {
    Json found = ask("textDocument/completion", at(uri, line, column));
    return found.get("items").list().stream().map(item -> item.get("label").text()).toList();
  }

  /** What the editor tells about the key at a place. */
  String hover(String uri, int line, int column) throws IOException {
    return ask("textDocument/hover", at(uri, line, column)).get("contents").get("value").text();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    watchdog.interrupt();
  }

  private static String problem(Json problem) {
    Json start = problem.get("range").get("start");
    return Math.round(start.get("line").number() + 1)
        + ":"
        + Math.round(start.get("character").number() + 1)
        + " "
        + problem.get("message").text();
  }

  private static Map<String, Object> at(String uri, int line, int column) {
    return Map.of(
        "textDocument", Map.of("uri", uri),
        "position", Map.of("line", line, "character", column));
  }

  private Map<String, Object> yaml() {
    return Map.of(
        "schemas", settings, "validate", true, "hover", true, "completion", true,
        "schemaStore", Map.of("enable", false));
  }

  private Json ask(String method, Object parameters) throws IOException {
    int id = ++asked;
    write(Map.of("jsonrpc", "2.0", "id", id, "method", method, "params", parameters));
    while (true) {
      Json message = read();
      if (message.get("id").text().replace(".0", "").equals(String.valueOf(id))
          && message.get("method").text().isEmpty()) {
        return message.get("result");
      }
      answer(message);
    }
  }

  /** The server asks for the settings itself; whatever else it asks gets an empty answer. */
  private void answer(Json message) throws IOException {
    if (!message.get("id").isPresent() || message.get("method").text().isEmpty()) {
      return;
    }
    List<Object> results =
        message.get("params").get("items").list().stream()
            .<Object>map(item -> item.get("section").text().equals("yaml") ? yaml() : Map.of())
            .toList();
    write(
        Map.of(
            "jsonrpc", "2.0",
            "id", Math.round(message.get("id").number()),
            "result", results));
  }

  private void tell(String method, Object parameters) throws IOException {
    write(Map.of("jsonrpc", "2.0", "method", method, "params", parameters));
  }

  private void write(Object message) throws IOException {
    byte[] body = Json.write(message).getBytes(StandardCharsets.UTF_8);
    out.write(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    out.flush();
  }

  private Json read() throws IOException {
    int length = 0;
    for (String line = line(); !line.isEmpty(); line = line()) {
      if (line.startsWith("Content-Length:")) {
        length = Integer.parseInt(line.substring(15).trim());
      }
    }
    return Json.parse(new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the language server has ended");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private void endWhenNobodyAnswers() {
    try {
      TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
      process.destroyForcibly();
    } catch (InterruptedException e) {
      // the test is over
    }
  }
}
