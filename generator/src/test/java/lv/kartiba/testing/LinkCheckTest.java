package lv.kartiba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkCheckTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<a href='topics/no.html'> | topics/no.html leads to no file",
        "<a href='topics/'> | topics/ leads to no file",
        "<a href='../index.html'> | ",
        "<a href='topics/a.html#no'> | topics/a.html#no leads to no place on that page",
        "<a href='#no'> | #no leads to no place on that page",
        "<a href='/topics/a.html'> | /topics/a.html does not work under a path or from a folder",
        "<img src='https://else.example/a.png'> | <img> loads https://else.example/a.png",
        "<img srcset='no.png 2x'> | no.png leads to no file",
        "<a href='https://skola.example/a'> | https://skola.example/a spells out the way to our own"
            + " site",
        "<link rel=canonical href='https://skola.example/a'> | ",
        "<a href='https://else.example/a'> | ",
        "<a href='javascript:alert(1)'> | javascript:alert(1) is not an address",
        "<a href='tel:+37160000000'> | ",
        "<a href='mailto:skola'> | mailto:skola is not an address",
        "<p id=x><p id=x> | the id x is there twice",
        "<a href=''> | <a> points nowhere",
        "<label for=no> | for names no, which is not there",
        "<a href='topics/a.html?q=1#here'> | ",
      })
  void whatLeadsNowhereIsFound(String html, String problem) throws IOException {
    Files.createDirectories(folder.resolve("topics"));
    Files.writeString(folder.resolve("topics/a.html"), "<p id=here>");
    Files.writeString(folder.resolve("index.html"), html);
    List<String> expected = problem == null ? List.of() : List.of("index.html: " + problem);
    if (html.contains("../")) {
      Files.writeString(folder.resolve("topics/a.html"), "<p id=here>" + html);
      Files.writeString(folder.resolve("index.html"), "");
    }
    assertEquals(expected, LinkCheck.problems(folder, "skola.example"));
  }

  @Test
  void aPictureNamedByAStyleMustBeThere() throws IOException {
    Files.writeString(folder.resolve("site.css"), "a{background:url('no.svg')}");
    assertEquals(List.of("site.css: no.svg leads to no file"), LinkCheck.problems(folder, ""));
  }
}
