package lv.kartiba.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.load.yaml.YamlMap;
import lv.kartiba.load.yaml.YamlText;
import lv.kartiba.load.yaml.YamlValue;
import lv.kartiba.model.LocalizedText;
import lv.kartiba.model.School;

/** Reads who the school is, from the key {@code school} of {@code site-config.yml}. */
record SchoolReader(YamlMap config, ShortTexts texts, Diagnostics problems) {

  School read() {
    return config
        .required("school")
        .flatMap(value -> value.asMap(problems))
        .map(this::school)
        .orElseGet(() -> unnamed(config));
  }

  private School school(YamlMap school) {
    LocalizedText name = texts.required(school, "name").orElseGet(() -> unnamed(school).name());
    School read =
        new School(
            name,
            founder(school),
            school.words("registrationNumber"),
            texts.name(school, "address"),
            school.texts("phones").stream().map(YamlText::text).toList(),
            Addresses.mail(school, "email", problems),
            Addresses.web(school, "website", problems),
            school.map("place").flatMap(this::place));
    school.finish();
    return read;
  }

  private List<LocalizedText> founder(YamlMap school) {
    Optional<YamlValue> founder = school.value("founder");
    if (founder.isPresent() && founder.get() instanceof YamlText single) {
      return texts.name(single).stream().toList();
    }
    return school.items("founder").stream().flatMap(line -> texts.name(line).stream()).toList();
  }

  private Optional<School.Place> place(YamlMap place) {
    Optional<YamlText> nominative = place.requiredText("nominative");
    Optional<YamlText> locative = place.requiredText("locative");
    place.finish();
    return nominative.flatMap(name -> locative.map(in -> new School.Place(name.text(), in.text())));
  }

  private School unnamed(YamlMap where) {
    return new School(
        new LocalizedText(texts.authoritative(), Map.of(texts.authoritative(), ""), where.at()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
