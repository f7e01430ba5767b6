package lv.kartiba.maven;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import lv.kartiba.diagnostic.DiagnosticMessages;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what was not told as a parameter: {@code Languages (lv,en or lv) [lv,en]:}. Where nobody
 * can be asked, the proposal in brackets is taken.
 */
final class Questions {
  private final BufferedReader answers;
  private final Consumer<String> say;
  private final boolean asks;
  private final DiagnosticMessages messages;

  Questions(
      BufferedReader answers, Consumer<String> say, boolean asks, DiagnosticMessages messages) {
    this.answers = answers;
    this.say = say;
    this.asks = asks;
    this.messages = messages;
  }

  /** Asks at the terminal, if there is one and Maven may ask. */
  static Questions toWhoeverSitsHere(boolean mayAsk, DiagnosticMessages messages) {
    Console console = System.console();
    return console == null || !mayAsk
        ? new Questions(new BufferedReader(new StringReader("")), any -> {}, false, messages)
        : new Questions(
            new BufferedReader(console.reader()),
            text -> console.printf("%s", text),
            true,
            messages);
  }

  /**
   * One line of text.
   *
   * @param key of the question among the messages
   */
  String text(String key, @Nullable String told, String proposal)
      throws IOException, MojoFailureException {
    return answer(messages.words(key), told, proposal);
  }

  private String answer(String question, @Nullable String told, String proposal)
      throws IOException, MojoFailureException {
    String answer = told != null || !asks ? "" : ask(question + " [" + proposal + "]: ");
    String text = (told != null ? told : answer.isBlank() ? proposal : answer).strip();
    if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
      throw new MojoFailureException(question + ": " + messages.words("word.ask-one-line"));
    }
    return text;
  }

  /** One of these words, the first of which is proposed. */
  String choice(String key, @Nullable String told, List<String> words)
      throws IOException, MojoFailureException {
    String or = " " + messages.words("word.or") + " ";
    String all = messages.words(key) + " (" + String.join(or, words) + ")";
    while (true) {
      String answer = answer(all, told, words.get(0)).replace(" ", "").toLowerCase(Locale.ROOT);
      if (words.contains(answer)) {
        return answer;
      }
      if (told != null || !asks) {
        throw new MojoFailureException(all + ": " + messages.words("word.ask-none", answer));
      }
    }
  }

  /** One of the constants, written in small letters with hyphens. */
  <E extends Enum<E>> E oneOf(String key, @Nullable String told, Class<E> type)
      throws IOException, MojoFailureException {
    E[] constants = type.getEnumConstants();
    List<String> words = Arrays.stream(constants).map(Questions::word).toList();
    return constants[words.indexOf(choice(key, told, words))];
  }

  private String ask(String question) throws IOException {
    say.accept(question);
    String answer = answers.readLine();
    return answer == null ? "" : answer;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
