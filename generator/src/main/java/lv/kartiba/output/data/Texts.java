package lv.kartiba.output.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import lv.kartiba.engine.json.JsonObject;
import lv.kartiba.model.Language;
import lv.kartiba.model.LocalizedText;

/** Texts by language: {@code {"lv": "Liecība", "en": "Report card"}}, without those not written. */
record Texts(List<Language> languages) {

  JsonObject of(LocalizedText text) {
    return each(text::exactly);
  }

  Optional<JsonObject> of(Optional<LocalizedText> text) {
    return text.map(this::of);
  }

  /** Words of a clause; nothing where it says none. */
  Optional<JsonObject> of(Map<Language, String> words) {
    JsonObject texts = each(language -> Optional.ofNullable(words.get(language)));
    return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
  }

  /** The same question asked for each language, in the order of the site. */
  JsonObject each(Function<Language, Optional<String>> text) {
    JsonObject texts = new JsonObject();
    languages.forEach(language -> texts.text(language.code(), text.apply(language)));
    return texts;
  }

  /** An address in each language. */
  JsonObject addresses(Function<Language, String> address) {
    return each(language -> Optional.of(address.apply(language)));
  }
}
