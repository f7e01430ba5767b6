package lv.kartiba.output.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.kartiba.markup.Html;
import lv.kartiba.model.Group;
import lv.kartiba.model.Language;
import lv.kartiba.model.Topic;
import lv.kartiba.model.Wording;
import lv.kartiba.output.OutputFile;
import lv.kartiba.resolve.Catalog;
import lv.kartiba.text.Collation;
import lv.kartiba.text.Folding;

/** All topics: by group, and from A to Z with the other words parents use. */
record TopicsPage(PageMaker make) {

  List<OutputFile> in(Language language) {
    return List.of(
        make.page(language, l -> catalog().addresses().topics(l), "site/topics.ftlh", this::view));
  }

  private TopicsView view(PageContext context) {
    Shell shell =
        make.shell(
            context,
            new Head(
                context.text("topics.title"),
                context.text("topics.description"),
                Section.TOPICS,
                l -> catalog().addresses().topics(l)));
    return new TopicsView(
        shell,
        catalog().publicTopics().size(),
        groups(make, context),
        letters(context),
        context.to(catalog().addresses().matrix(context.language())));
  }

  /** The groups that have topics, in the school's order. */
  static List<TopicsView.TopicGroup> groups(PageMaker make, PageContext context) {
    TopicLinks links = new TopicLinks(context);
    List<TopicsView.TopicGroup> groups = new ArrayList<>();
    for (Group group : make.site().catalog().config().groups()) {
      List<Topic> topics = make.lookup().topics(group.id());
      if (!topics.isEmpty()) {
        groups.add(
            new TopicsView.TopicGroup(
                group.id().value(), context.words(group.title()), links.of(topics)));
      }
    }
    return groups;
  }

  private List<TopicsView.Letter> letters(PageContext context) {
    Collation order = context.messages().collation(context.language());
    List<Sorted> entries =
        entries(context).stream()
            .map(entry -> new Sorted(order.key(entry.word()), entry))
            .sorted(
                Comparator.comparing(Sorted::key)
                    .thenComparing(sorted -> sorted.entry().href()))
            .toList();
    Map<String, List<TopicsView.Entry>> byLetter = new LinkedHashMap<>();
    for (Sorted sorted : entries) {
      TopicsView.Entry entry = sorted.entry();
      byLetter.computeIfAbsent(order.initial(entry.word()), l -> new ArrayList<>()).add(entry);
    }
    List<TopicsView.Letter> letters = new ArrayList<>();
    byLetter.forEach(
        (letter, list) -> letters.add(new TopicsView.Letter(letter, anchor(letter), list)));
    return letters;
  }

  private record Sorted(Collation.Key key, TopicsView.Entry entry) {}

  private List<TopicsView.Entry> entries(PageContext context) {
    List<TopicsView.Entry> entries = new ArrayList<>();
    Language language = context.language();
    for (Topic topic : catalog().publicTopics()) {
      Wording title = topic.title().in(language);
      String href = context.to(catalog().addresses().topic(language, topic.id()));
      Html shown = context.words(title);
      entries.add(new TopicsView.Entry(title.text(), href, shown, false));
      for (String keyword : topic.keywords().in(language)) {
        if (!Folding.fold(title.text()).startsWith(Folding.fold(keyword))) {
          entries.add(new TopicsView.Entry(keyword, href, shown, true));
        }
      }
    }
    return entries;
  }

  /** Anchors of letters are unique without diacritics, too: {@code letter_s}, {@code letter_s2}. */
  private static String anchor(String letter) {
    String plain = Folding.fold(letter);
    String same = letter.toLowerCase(Locale.ROOT).equals(plain) ? "" : "2";
    return "letter_" + (letter.equals("#") ? "other" : plain + same);
  }

  private Catalog catalog() {
    return make.site().catalog();
  }
}
