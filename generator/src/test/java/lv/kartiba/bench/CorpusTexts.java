package lv.kartiba.bench;

import java.util.Map;
import java.util.TreeMap;

/** The Markdown files of a made-up school: the regulation, long texts, free pages. */
record CorpusTexts(Size size) {
  private static final int CLAUSES_IN_CHAPTER = 10;

  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    in("lv", Vocabulary.LATVIAN, files);
    in("en", Vocabulary.ENGLISH, files);
    return files;
  }

  private void in(String language, Vocabulary words, Map<String, String> files) {
    String ending = "." + language + ".md";
    files.put("content/regulations/information-exchange" + ending, regulation(words));
    for (int i = 0; i < size.topics(); i++) {
      files.put(
          "content/topics/" + CorpusFacts.topic(i) + ending, text(new Speech(words, 1000 + i), 1));
    }
    for (int i = 0; i < size.channels(); i++) {
      files.put(
          "content/channels/" + CorpusFacts.channel(i) + ending,
          text(new Speech(words, 5000 + i), 1));
    }
    for (int i = 0; i < size.freePages(); i++) {
      String title = words.titles().get(i % words.titles().size()) + " " + (i + 1);
      String head = "---\ntitle: " + title + "\nmenu: " + (i < 2 ? "main" : "none") + "\n---\n";
      files.put(
          "content/pages/page-" + i + ending, head + text(new Speech(words, 10_000 + i), 3 + i % 2));
    }
  }

  /** Sections with a heading, paragraphs, a list and links, like those of the sample school. */
  private String text(Speech speech, int sections) {
    StringBuilder text = new StringBuilder(speech.paragraph(2));
    for (int i = 0; i < sections; i++) {
      text.append("\n## " + Speech.capital(speech.predicate()) + "\n\n")
          .append(speech.paragraph(4))
          .append("\n" + Speech.capital(speech.time()) + " – [" + speech.predicate() + "](topic:")
          .append(CorpusFacts.topic(speech.below(size.topics())) + "). ")
          .append(speech.paragraph(4))
          .append("\n- **" + speech.time() + "** – " + speech.predicate() + ";\n")
          .append("- [" + speech.time() + "](channel:")
          .append(CorpusFacts.channel(speech.below(size.channels())) + ") – ")
          .append(speech.predicate() + ".\n\n")
          .append(speech.paragraph(5));
    }
    return text.toString();
  }

  private String regulation(Vocabulary words) {
    boolean latvian = words == Vocabulary.LATVIAN;
    StringBuilder text =
        new StringBuilder(
            latvian
                ? """
                ---
                title: Informācijas apmaiņas kārtība
                number: 7/2026
                date: 2026-08-24
                place: Lielupē
                basis: [Izglītības likuma 15. pantu]
                numbering: {chapters: roman, clauses: continuous}
                signatory: {title: Direktore}
                ---
                """
                : "---\ntitle: Procedure for exchanging information\nplace: Lielupe\n---\n");
    for (int i = 0; i < size.clauses(); i++) {
      Speech speech = new Speech(words, 500 + i);
      if (i % CLAUSES_IN_CHAPTER == 0) {
        text.append("\n# " + Speech.capital(speech.predicate()) + "\n\n");
      }
      text.append(i + 1 + ". " + speech.sentence() + " " + (latvian ? "Temats " : "Topic "))
          .append("[" + CorpusFacts.title(words, i) + "](topic:" + CorpusFacts.topic(i) + ") ")
          .append("[" + speech.time() + "](when:):")
          .append(i % 3 == 0 ? " {duty=parents}\n" : "\n");
      for (int j = 0; j < 2; j++) {
        int channel = (i * 2 + j) % size.channels();
        text.append("    " + (j + 1) + ". [" + CorpusFacts.channelTitle(words, channel))
            .append("](channel:" + CorpusFacts.channel(channel) + ") – " + speech.predicate())
            .append(j == 0 ? ";\n" : ".\n");
      }
    }
    return text.toString();
  }
}
