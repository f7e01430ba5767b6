package lv.kartiba.importer.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.kartiba.importer.outline.Body;
import lv.kartiba.importer.paper.Place;
import lv.kartiba.importer.vocabulary.Entry;
import lv.kartiba.importer.vocabulary.Vocabulary;

/**
 * Finds what a table tells where. Either its headings are channels, and a mark says which of them
 * hold for the topic of a row; or one column holds topics and another one channels.
 *
 * <p>Each channel is narrowed to the topics of its row.
 */
final class TableLinker {
  private static final String EMPTY = "[\\s–—-]*|(?iu:nē|no|n/a|0)";

  private final Catalogue things;
  private final ChannelFinder channels;
  private final Place place;
  private final List<List<String>> rows;
  private final List<Span> spans = new ArrayList<>();

  private TableLinker(Catalogue things, ChannelFinder channels, Place place, Body.Table table) {
    this.things = things;
    this.channels = channels;
    this.place = place;
    this.rows = table.rows();
  }

  /** The links of a table; places are counted in its {@link Body.Table#words()}. */
  static List<Span> link(Body.Table table, Catalogue things, ChannelFinder channels, Place place) {
    TableLinker linker = new TableLinker(things, channels, place, table);
    if (table.rows().size() > 1) {
      linker.find();
    }
    linker.spans.sort(Comparator.comparingInt(Span::from));
    return linker.spans;
  }

  private void find() {
    List<Integer> headings = new ArrayList<>();
    for (int column = 1; column < rows.get(0).size(); column++) {
      if (count(Entry.Kind.CHANNEL, cell(0, column)) > 0) {
        headings.add(column);
      }
    }
    if (headings.size() > 1 && headings.size() * 2 >= rows.get(0).size() - 1) {
      matrix(headings);
      return;
    }
    int where = best(Entry.Kind.CHANNEL, -1);
    int what = where < 0 ? -1 : best(Entry.Kind.TOPIC, where);
    if (what >= 0) {
      for (int row = 1; row < rows.size(); row++) {
        row(row, what);
      }
    }
  }

  private static int count(Entry.Kind kind, String text) {
    return Vocabulary.shipped().find(kind, text).size();
  }

  private String cell(int row, int column) {
    return column < rows.get(row).size() ? rows.get(row).get(column) : "";
  }

  /** The column that most often names such things. */
  private int best(Entry.Kind kind, int except) {
    int best = -1;
    int most = 0;
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int column = 0; column < columns; column++) {
      int here = 0;
      for (int row = 1; row < rows.size(); row++) {
        here += count(kind, cell(row, column)) > 0 ? 1 : 0;
      }
      if (here > most && column != except) {
        most = here;
        best = column;
      }
    }
    return most * 3 >= rows.size() - 1 ? best : -1;
  }

  private int offset(int row, int column) {
    int offset = 0;
    for (int i = 0; i < row; i++) {
      offset += String.join(" ", rows.get(i)).length() + 1;
    }
    for (int i = 0; i < column; i++) {
      offset += cell(row, i).length() + 1;
    }
    return offset;
  }

  private void matrix(List<Integer> headings) {
    List<List<String>> topics = new ArrayList<>();
    topics.add(List.of());
    for (int row = 1; row < rows.size(); row++) {
      topics.add(topics(row, 0));
    }
    for (int column : headings) {
      List<String> told = new ArrayList<>();
      for (int row = 1; row < rows.size(); row++) {
        if (!cell(row, column).matches(EMPTY)) {
          told.addAll(topics.get(row));
        }
      }
      put(0, column, told.isEmpty() ? List.of("none") : told.stream().distinct().toList());
    }
  }

  private void row(int row, int what) {
    List<String> topics = topics(row, what);
    for (int column = 0; column < rows.get(row).size(); column++) {
      if (column != what && !topics.isEmpty()) {
        put(row, column, topics);
      }
    }
  }

  private List<String> topics(int row, int column) {
    String text = cell(row, column);
    List<String> ids = new ArrayList<>();
    for (int[] item : TopicRegion.region(text, 0, text.length(), 0).items()) {
      String words = text.substring(item[0], item[1]);
      String target =
          TopicRegion.known(words).map(things::target).orElseGet(() -> things.newTopic(words, place));
      int offset = offset(row, column);
      spans.add(Span.of(item[0] + offset, item[1] + offset, target));
      ids.add(target.substring(target.indexOf(':') + 1));
    }
    return ids.stream().distinct().toList();
  }

  /** All channels, contacts and deadlines of a cell, for these topics. */
  private void put(int row, int column, List<String> topics) {
    String text = cell(row, column);
    List<Span> found = new ArrayList<>(channels.find(text, true, place));
    ParagraphLinker.put(found, WhenFinder.find(text));
    ParagraphLinker.put(found, ParagraphLinker.contacts(text));
    int offset = offset(row, column);
    for (Span span : found) {
      spans.add(new Span(span.from() + offset, span.to() + offset, span.target(), topics, false));
    }
  }
}
