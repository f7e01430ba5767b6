package lv.kartiba.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lv.kartiba.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
  private static final Language LV = new Language("lv");
  private static final Language EN = new Language("en");
  private static final Language UK = new Language("uk");

  @TempDir Path folder;

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void theProductSpeaksLatvianAndEnglish() {
    Messages messages = Messages.read(TemplateSource.shipped(), List.of(LV, EN));
    assertEquals("4. nodaļas 11.", messages.text(LV, "reference.number-in-chapter", "4.", "11."));
    assertEquals("11 of Chapter 4", messages.text(EN, "reference.number-in-chapter", "4", "11"));
    assertEquals(-1, Integer.signum(messages.collation(LV).compare("cits", "čalot")));
  }

  @Test
  void aSchoolChangesSingleSentences() throws IOException {
    write("messages/lv.properties", "list.and=\\ kā arī\\ \nown.count.one={0} lieta\n"
        + "own.count.zero={0} lietu\nown.count.other={0} lietas\n");
    Messages messages = Messages.read(TemplateSource.of(folder), List.of(LV));
    assertEquals(" kā arī ", messages.pattern(LV, "list.and"));
    assertEquals("7.", messages.text(LV, "reference.number", "7"));
    assertEquals("21 lieta", messages.count(LV, "own.count", 21));
    assertEquals("11 lietu", messages.count(LV, "own.count", 11));
    assertEquals("2 lietas", messages.count(LV, "own.count", 2));
  }

  @Test
  void aSchoolAddsALanguage() throws IOException {
    write("messages/uk.properties", "list.and=\\ та\\ \nlanguage.alphabet=а б в г ґ д е є ж\n");
    Messages messages = Messages.read(TemplateSource.of(folder), List.of(LV, UK));
    assertEquals(" та ", messages.pattern(UK, "list.and"));
    assertEquals(-1, Integer.signum(messages.collation(UK).compare("еж", "єва")));
    assertFalse(messages.has(UK, "reference.number"));
    assertThrows(
        IllegalArgumentException.class, () -> messages.pattern(UK, "reference.number"));
  }

  @Test
  void aLanguageNobodyHasIsNamed() {
    Messages.UnknownLanguageException unknown =
        assertThrows(
            Messages.UnknownLanguageException.class,
            () -> Messages.read(TemplateSource.shipped(), List.of(LV, UK)));
    assertEquals("uk", unknown.code());
  }

  @Test
  void aSchoolsFileStandsBeforeTheShippedOne() throws IOException {
    write("site/own.ftlh", "mans");
    TemplateSource source = TemplateSource.of(folder);
    assertEquals(Optional.of("mans"), source.text("site/own.ftlh"));
    assertEquals(Optional.empty(), source.text("site/nobody.ftlh"));
    assertEquals(true, source.isOverridden("site/own.ftlh"));
    assertEquals(false, source.isOverridden("messages/lv.properties"));
    assertEquals(true, source.text("messages/lv.properties").isPresent());
    assertEquals(List.of("mans"), source.all("site/own.ftlh"));
  }
}
