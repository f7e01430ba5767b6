package lv.kartiba.onetruth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import lv.kartiba.testing.Numberings;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;

/** Checks that all forms of all regulations of a school say the same. */
public final class Agreement {
  private Agreement() {}

  /** A school as it is, and with its regulations numbered in each of the nine ways. */
  public static List<SchoolRead> inEveryNumbering(SchoolFiles school) {
    List<SchoolRead> ways = new ArrayList<>(List.of(school.read()));
    Numberings.all().forEach(numbering -> ways.add(school.numbered(numbering).read()));
    return ways;
  }

  /** Fails at the first form that has a unit too many or too few, another number or other words. */
  public static void check(SchoolRead school) {
    for (Published published : Published.all(school)) {
      for (Form form : Form.ALL) {
        List<Unit> wanted = ModelUnits.of(published, form.annexes());
        assertFalse(wanted.isEmpty());
        assertEquals(lines(wanted), lines(form.read(published)), form.name() + " of " + published);
      }
    }
  }

  private static String lines(List<Unit> units) {
    return units.stream().map(Unit::toString).collect(Collectors.joining("\n"));
  }
}
