package lv.kartiba.output.docx;

import lv.kartiba.model.Language;
import lv.kartiba.template.Messages;

/**
 * The languages of a document as Word's spelling checker knows them: {@code lv-LV}.
 *
 * @param document the language of the document, of which runs say nothing
 */
record Tongues(Language document, Messages messages) {

  /** The language of a run; empty where it is that of the document. */
  String of(Language language) {
    return language.equals(document) ? "" : tag(language);
  }

  String tag(Language language) {
    String key = "language.tag";
    return messages.has(language, key) ? messages.text(language, key) : language.code();
  }
}
