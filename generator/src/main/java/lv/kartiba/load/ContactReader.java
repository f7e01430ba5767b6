package lv.kartiba.load;

import java.util.List;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.load.reference.Kind;
import lv.kartiba.load.yaml.YamlEntry;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.model.ContactId;
import lv.kartiba.model.ContactPoint;
import lv.kartiba.model.LocalizedText;

/** Reads {@code content/contacts.yml}. */
record ContactReader(Ids ids, ShortTexts texts, Diagnostics problems) {
  /** Words that mean whom a duty concerns, and so cannot be ids. */
  private static final List<String> RESERVED = List.of("parents", "staff");

  List<ContactPoint> read(YamlMap file) {
    return ids.each(file, Kind.CONTACT, this::contact);
  }

  private Optional<ContactPoint> contact(YamlEntry entry, YamlMap map) {
    if (RESERVED.contains(entry.key())) {
      problems.report(Rule.WRONG_ID.at(entry.at(), entry.key()).hint("reserved-id", entry.key()));
    }
    Optional<LocalizedText> title = texts.required(map, "title");
    title.ifPresent(words -> ids.titles(Kind.CONTACT, entry.key(), words));
    Optional<String> name = map.words("name");
    List<String> phones = map.texts("phones").stream().map(YamlText::text).toList();
    Optional<String> email = Addresses.mail(map, "email", problems);
    Optional<LocalizedText> location = texts.optional(map, "location");
    Optional<LocalizedText> hours = texts.optional(map, "hours");
    Optional<ContactId> partOf = ids.naming(map, "part-of", Kind.CONTACT).map(ContactId::new);
    map.finish();
    return title.map(
        words ->
            new ContactPoint(
                new ContactId(entry.key()),
                words,
                name,
                phones,
                email,
                location,
                hours,
                partOf,
                entry.at()));
  }
}
