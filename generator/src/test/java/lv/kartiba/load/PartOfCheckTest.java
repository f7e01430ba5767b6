package lv.kartiba.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;
import lv.kartiba.diagnostic.Diagnostics;
import lv.kartiba.source.SourceFile;
import org.junit.jupiter.api.Test;

class PartOfCheckTest {
  private final PartOfCheck check = new PartOfCheck();
  private final Diagnostics problems = new Diagnostics();

  @Test
  void aPartOfAPartIsNoCircleInWhicheverOrderTheyAreWritten() {
    add("mail", "platform").add("platform", "internet").add("inbox", "mail");
    assertEquals(Set.of(), check.report(problems));
    assertEquals(0, problems.all().size());
  }

  @Test
  void aCircleIsReportedOnceAtItsFirstMemberInTheFile() {
    add("outside", "b").add("a", "b").add("b", "c").add("c", "a").add("self", "self");
    assertEquals(Set.of("a", "self"), check.report(problems));
    assertEquals(2, problems.all().size());
  }

  private PartOfCheckTest add(String id, String whole) {
    check.add(id, Optional.of(whole), SourceFile.of("content/channels.yml", "").start());
    return this;
  }
}
