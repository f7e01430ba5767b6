package lv.kartiba.onetruth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lv.kartiba.testing.Project;
import lv.kartiba.testing.SchoolFiles;
import lv.kartiba.testing.SchoolRead;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Page, PDF, Akoma Ntoso, linked data and data say the same, however clauses are numbered. */
class OneTruthTest {
  static List<SchoolRead> sample() {
    return Agreement.inEveryNumbering(SchoolFiles.of(Project.root()));
  }

  static List<SchoolRead> amended() {
    return Agreement.inEveryNumbering(AmendedRegulation.school());
  }

  @ParameterizedTest
  @MethodSource("sample")
  void allFormsOfTheSampleAgree(SchoolRead school) {
    Agreement.check(school);
  }

  @ParameterizedTest
  @MethodSource("amended")
  void allFormsOfAnAmendedRegulationAgree(SchoolRead school) {
    assertEquals(List.of(), school.errors());
    Agreement.check(school);
  }

  @Test
  void theAmendedRegulationHasWhatAmendmentsBring() {
    SchoolRead school = AmendedRegulation.school().read();
    List<String> units =
        ModelUnits.of(Published.all(school).get(0), true).stream().map(Unit::toString).toList();
    assertEquals(
        """
         | I. Vispārīgie jautājumi
        1. | Skola informē vecākus. (Grozīts 08.02.2027. Nr. 26)
        2. | Vecāki saņem E-klases pieslēgumu: Telpas parādītas 2. pielikumā.
        2.1. | iesniegumu raksta pēc parauga (1. pielikums);
        2.2. | (Svītrots 08.02.2027. Nr. 26)
        c) | paroli neuztic citiem.
        2.¹ | Paroli maina reizi gadā, sk. 3. pielikumu: (Grozīts 08.02.2027. Nr. 26)
        2.¹ 1. | vecāki;
        2.¹ 1.¹ | skolotāji.
        3. | (Svītrots 08.02.2027. Nr. 26)
        3.1. | Apakšpunkts paliek.
         | II. Saziņa
        4. | 1., 2.¹ un 6. punkta kārtība, arī 2.¹ un 2.¹ 1. apakšpunktā, attiecas uz visiem.
        5. | Skola lieto: „n” – nav piedalījies; „i” – ieskaitīts. Kas Kad Zvans līdz plkst. 8.30 pēc stundām
        5.¹ | Ievietots.
        5.¹ 1. | Dziļāk.
        5.¹ 1.1. | Vēl dziļāk, kā teikts 1.–3. punktā.
        6. | Pēdējais, I nodaļas izņēmums. (Grozīts 01.01.2028.)
        1 | Iesnieguma veidlapa Lūdzu pieslēgt mani E-klasei. Ziņas Vārds. Tālrunis. Ziņas Aizpilda Klase
        3 | Saraksts Saraksts ar sarakstu.""",
        String.join("\n", units));
  }

  @Test
  void aFormThatDiffersInOneNumberIsFound() {
    Published published = Published.all(AmendedRegulation.school().read()).get(0);
    List<Unit> wanted = ModelUnits.of(published, true);
    Published other =
        Published.all(
                AmendedRegulation.school()
                    .numbered("chapters: roman, clauses: by-chapter")
                    .read())
            .get(0);
    for (Form form : Form.ALL) {
      List<Unit> found = form.read(other);
      assertTrue(found.size() > 15);
      assertTrue(!wanted.equals(found), form.name());
    }
  }
}
