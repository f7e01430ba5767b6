package lv.kartiba.maven;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import lv.kartiba.diagnostic.DiagnosticMessages;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * Asks for what was not told as a parameter, {@code School's name [Our school]:}, or lists what there is
 * to choose from, with a number before each and what it means behind. Where nobody can be asked, the
 * proposal is taken.
 */
final class Questions {
  /** What stands for letters that got lost between a terminal and Java. */
  private static final char UNREADABLE = '\uFFFD';

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
   * One line of text. What cannot be is asked for again; as a parameter it ends the goal.
   *
   * @param key of the question among the messages
   */
  String text(String key, @Nullable String told, String proposal)
      throws IOException, MojoFailureException {
    String question = messages.words(key);
    while (true) {
      String answer = told != null || !asks ? "" : ask(question + " [" + proposal + "]: ");
      String text = (told != null ? told : answer.isBlank() ? proposal : answer).strip();
      if (text.indexOf(UNREADABLE) >= 0) {
        refuse(question, messages.words("word.ask-letters"), told);
      } else if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
        refuse(question, messages.words("word.ask-one-line"), told);
      } else {
        return text;
      }
    }
  }

  /**
   * One of these words, the first of which is proposed. What each means is among the messages, under
   * the key of the question and the word.
   */
  String choice(String key, @Nullable String told, List<String> words)
      throws IOException, MojoFailureException {
    String question = messages.words(key);
    boolean mayAsk = told == null && asks;
    if (mayAsk) {
      say.accept(question + ":\n" + explained(key, words));
    }
    while (true) {
      String typed = mayAsk ? ask(messages.words("word.ask-number") + " [1]: ") : told;
      String answer =
          typed == null || typed.isBlank()
              ? words.get(0)
              : typed.replace(" ", "").toLowerCase(Locale.ROOT);
      Optional<String> chosen =
          words.stream()
              .filter(word -> word.equals(answer) || answer.equals("" + number(word, words)))
              .findFirst();
      if (chosen.isPresent()) {
        return chosen.get();
      }
      String all = question + " (" + String.join(" " + messages.words("word.or") + " ", words) + ")";
      refuse(all, messages.words("word.ask-none", Objects.toString(typed, "").strip()), told);
    }
  }

  /** Each word on a line: {@code 1  restart  from the beginning in each chapter}. */
  private String explained(String key, List<String> words) {
    int width = words.stream().mapToInt(String::length).max().orElse(0);
    StringBuilder lines = new StringBuilder();
    for (String word : words) {
      String meaning = messages.words(key + "." + word.replace(',', '-'));
      lines.append("  ").append(number(word, words)).append("  ").append(word);
      lines.append(" ".repeat(width - word.length())).append("  ").append(meaning).append('\n');
    }
    return lines.toString();
  }

  private static int number(String word, List<String> words) {
    return words.indexOf(word) + 1;
  }

  private void refuse(String question, String reason, @Nullable String told)
      throws MojoFailureException {
    if (told != null || !asks) {
      throw new MojoFailureException(question + ": " + reason);
    }
    say.accept(reason + "\n");
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
