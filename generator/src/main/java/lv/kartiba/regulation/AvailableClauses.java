package lv.kartiba.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.kartiba.model.AvailableEntry;
import lv.kartiba.model.Channel;
import lv.kartiba.model.Content;
import lv.kartiba.model.Direction;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.RegulationText.ClauseAttributes;
import lv.kartiba.model.RegulationText.ClauseText;
import lv.kartiba.model.RegulationText.Directive;
import lv.kartiba.model.Topic;
import lv.kartiba.prose.Block;
import lv.kartiba.prose.Inline;
import lv.kartiba.prose.MentionKind;
import lv.kartiba.prose.Scope;
import lv.kartiba.source.Position;

/**
 * The clauses that {@code [[available by topic]]} and {@code [[available by channel]]} print from
 * the topics' {@code available:}.
 *
 * <p>They are ordinary clauses with ordinary links, so numbers and facts arise as for any other.
 */
record AvailableClauses(Content content, Phrases phrases) {

  /**
   * The printed clauses; the same ones with the same links in every language. One for which a text
   * is not translated is missing in that language as a whole, so that no sentence mixes languages.
   */
  List<Optional<ClauseText>> print(Directive directive, Language language) {
    return directive.byChannel() ? byChannel(directive, language) : byTopic(directive, language);
  }

  private List<Optional<ClauseText>> byTopic(Directive directive, Language language) {
    return content.topics().stream()
        .filter(topic -> !topic.available().isEmpty())
        .map(
            topic ->
                Optional.of(topicClause(topic, language, directive.at()))
                    .filter(any -> isTranslated(topic, language)))
        .toList();
  }

  private boolean isTranslated(Topic topic, Language language) {
    return about(topic).exactly(language).isPresent()
        && topic.available().stream()
            .allMatch(
                entry ->
                    isTranslated(entry, language)
                        && content.channels().stream()
                            .filter(channel -> channel.id().equals(entry.channel()))
                            .allMatch(channel -> where(channel).exactly(language).isPresent()));
  }

  private static boolean isTranslated(AvailableEntry entry, Language language) {
    return entry.when().map(when -> when.exactly(language).isPresent()).orElse(true);
  }

  private ClauseText topicClause(Topic topic, Language language, Position at) {
    String suffix = topic.direction() == Direction.TO_SCHOOL ? "-to-school" : "";
    List<Inline> about = List.of(topicMention(topic, language, at));
    if (topic.available().size() == 1) {
      List<Inline> where = place(topic.available().get(0), language, at);
      return clause(
          LinePhrase.fill(phrases.pattern(language, "directive.topic.single" + suffix), List.of(about, where)),
          List.of(),
          at);
    }
    List<ClauseText> items = new ArrayList<>();
    for (AvailableEntry entry : topic.available()) {
      List<Inline> line = new ArrayList<>(place(entry, language, at));
      boolean last = items.size() == topic.available().size() - 1;
      line.add(new Inline.Text(last ? "." : ";"));
      items.add(clause(line, List.of(), at));
    }
    return clause(
        LinePhrase.fill(phrases.pattern(language, "directive.topic.lead" + suffix), List.of(about)),
        items,
        at);
  }

  private List<Optional<ClauseText>> byChannel(Directive directive, Language language) {
    List<Optional<ClauseText>> clauses = new ArrayList<>();
    for (Channel channel : content.channels()) {
      List<List<Inline>> topics = new ArrayList<>();
      boolean translated = where(channel).exactly(language).isPresent();
      for (Topic topic : content.topics()) {
        for (AvailableEntry entry : topic.available()) {
          if (entry.channel().equals(channel.id())) {
            topics.add(topicWithWhen(topic, entry, language, directive.at()));
            translated &= about(topic).exactly(language).isPresent();
            translated &= isTranslated(entry, language);
          }
        }
      }
      if (!topics.isEmpty()) {
        Inline where = channelMention(channel, language, true, directive.at());
        ClauseText clause =
            clause(
                LinePhrase.fill(
                    phrases.pattern(language, "directive.channel"),
                    List.of(List.of(where), LinePhrase.list(topics, language, phrases))),
                List.of(),
                directive.at());
        clauses.add(translated ? Optional.of(clause) : Optional.empty());
      }
    }
    return clauses;
  }

  private List<Inline> place(AvailableEntry entry, Language language, Position at) {
    List<Inline> line = new ArrayList<>();
    content.channels().stream()
        .filter(channel -> channel.id().equals(entry.channel()))
        .findFirst()
        .ifPresent(channel -> line.add(channelMention(channel, language, false, at)));
    entry.when().ifPresent(when -> addWhen(line, when, Scope.EVERYTHING, language, at));
    return line;
  }

  private List<Inline> topicWithWhen(
      Topic topic, AvailableEntry entry, Language language, Position at) {
    List<Inline> line = new ArrayList<>();
    line.add(topicMention(topic, language, at));
    Scope scope = new Scope(List.of(topic.id().value()), false);
    entry.when().ifPresent(when -> addWhen(line, when, scope, language, at));
    return line;
  }

  private static void addWhen(
      List<Inline> line, LocalizedText when, Scope scope, Language language, Position at) {
    line.add(new Inline.Text(" ("));
    line.add(
        new Inline.Mention(MentionKind.WHEN, "", words(when.in(language).text()), scope, at));
    line.add(new Inline.Text(")"));
  }

  private static Inline topicMention(Topic topic, Language language, Position at) {
    return new Inline.Mention(
        MentionKind.TOPIC,
        topic.id().value(),
        words(about(topic).in(language).text()),
        Scope.EVERYTHING,
        at);
  }

  private static LocalizedText about(Topic topic) {
    return topic.about().orElse(topic.title());
  }

  private static LocalizedText where(Channel channel) {
    return channel.where().orElse(channel.title());
  }

  private static Inline channelMention(
      Channel channel, Language language, boolean capital, Position at) {
    String where = where(channel).in(language).text();
    String first = where.substring(0, Math.min(1, where.length()));
    String shown = capital ? first.toUpperCase(Locale.ROOT) + where.substring(first.length()) : where;
    return new Inline.Mention(
        MentionKind.CHANNEL, channel.id().value(), words(shown), Scope.EVERYTHING, at);
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  private static ClauseText clause(List<Inline> line, List<ClauseText> children, Position at) {
    List<Block> body = List.of(new Block.Paragraph(line));
    return new ClauseText(ClauseAttributes.NONE, body, children, List.of(), at);
  }
}
