package lv.kartiba.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every package and every public type says in a sentence what it is for. */
class PackageInfoTest {
  private static final Pattern SENTENCE =
      Pattern.compile("(?s)^/\\*\\*(?:[\\s*]+[\\w@{]\\S*){3}.*?\\*/");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^( *)public (?:(?:static|abstract|final|sealed|non-sealed|strictfp) )*"
              + "(?:class|interface|@interface|record|enum) (\\w+)");

  @Test
  void everyPackageSaysWhatItIsForAndIsNullMarked() {
    assertEquals(List.of(), packages(JavaSource.product()));
  }

  @Test
  void everyPublicTypeSaysWhatItIs() {
    assertEquals(List.of(), types(JavaSource.product()));
    assertEquals(List.of(), types(JavaSource.tests()));
  }

  @Test
  void aPackageWithoutASentenceIsFound() {
    JavaSource lonely = JavaSource.of("a/A.java", "package a;\nclass A {}\n");
    JavaSource silent =
        JavaSource.of("b/package-info.java", "@org.jspecify.annotations.NullMarked\npackage b;\n");
    JavaSource unmarked =
        JavaSource.of("c/package-info.java", "/** Counts sheep, one by one. */\npackage c;\n");
    assertEquals(
        List.of(
            "a has no package-info.java", "b does not say what it is for", "c is not @NullMarked"),
        packages(List.of(lonely, silent, unmarked)));
  }

  @Test
  void aPublicTypeWithoutASentenceIsFound() {
    String sheep = "/** A sheep. */\n@Deprecated\npublic final class Sheep {\n";
    JavaSource silent =
        JavaSource.of(
            "Sheep.java", sheep + "  int age;\n\n  public record Wool(int grams) {}\n}\n");
    assertEquals(List.of("Sheep.java:6: Wool does not say what it is"), types(List.of(silent)));
    JavaSource good = JavaSource.of("Sheep.java", sheep + "}\n");
    assertEquals(List.of(), types(List.of(good)));
  }

  private static List<String> packages(List<JavaSource> sources) {
    List<String> found = new ArrayList<>();
    Set<String> introduced =
        sources.stream()
            .filter(source -> source.path().endsWith("package-info.java"))
            .map(JavaSource::packageName)
            .collect(Collectors.toCollection(TreeSet::new));
    for (JavaSource source : sources) {
      String name = source.packageName();
      if (introduced.add(name)) {
        found.add(name + " has no package-info.java");
      }
      if (source.path().endsWith("package-info.java")) {
        if (!SENTENCE.matcher(source.text()).find()) {
          found.add(name + " does not say what it is for");
        }
        if (!source.code().contains("@org.jspecify.annotations.NullMarked")) {
          found.add(name + " is not @NullMarked");
        }
      }
    }
    return found;
  }

  private static List<String> types(List<JavaSource> sources) {
    List<String> found = new ArrayList<>();
    for (JavaSource source : sources) {
      Matcher type = PUBLIC_TYPE.matcher(source.code());
      while (type.find()) {
        String before = source.text().substring(0, type.start()).stripTrailing();
        String plain = before.replaceAll("(?m)(?:^\\s*@\\w[^\\n]*\\n?)+\\z", "").stripTrailing();
        if (!plain.endsWith("*/")) {
          String place = source.path() + ":" + source.line(type.start());
          found.add(place + ": " + type.group(2) + " does not say what it is");
        }
      }
    }
    return found;
  }
}
