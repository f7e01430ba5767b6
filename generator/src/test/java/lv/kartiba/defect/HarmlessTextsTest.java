package lv.kartiba.defect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.kartiba.diagnostic.Diagnostic;
import lv.kartiba.diagnostic.DiagnosticText;
import lv.kartiba.diagnostic.Rule;
import lv.kartiba.diagnostic.Severity;
import lv.kartiba.testing.SchoolFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What schools really write, in whatever form, is neither an error nor a warning. */
class HarmlessTextsTest {
  private static final String HEAD = "---\ntitle: %s\n---\n\n";

  static Stream<String> latvian() {
    return Stream.of(
        "Tālrunis 67123456, iekšējais numurs 12; no ārzemēm +371 67123456.",
        "Zvaniet uz +370 612 34567 (Viļņa) vai +49 (0)30 1234567 (Berlīne).",
        "Diennakts tālruņi: 112, 113 un 116111 (bez maksas).",
        "Skat. [kontaktus](contact:office) (1. stāvs) un [vērtējumus](topic:grades)(arī E-klasē).",
        "(Skat. [vērtējumus](topic:grades)) Citu te nav.",
        "1) [vērtējumi](topic:grades); 2) [kavējumi](topic:absences) :)",
        "Skat. [rakstu](https://lv.wikipedia.org/wiki/Skola_(nozīmju_atdalīšana)) tīmeklī.",
        "Pusdienas* maksā 2,50 EUR.\n\n\\* Cena var mainīties.",
        "Pusdienas* maksā 2,50 EUR, launags** – 1,20 EUR.\n\n\\* Bez dzēriena.\n\n\\*\\* Tikai 1.–4. klasei.",
        "Pusdienas* maksā 2,50 EUR, launags** – 1,20 EUR.\n\n* Bez dzēriena.\n\n** Tikai 1.–4. klasei.",
        "Lauki, kas atzīmēti ar *, ir jāaizpilda obligāti.",
        "| Pakalpojums* | Cena |\n|---|---|\n| Pulciņš** | 5 EUR |\n| Baseins | 3 EUR |\n\n** Divreiz nedēļā.",
        "Telpa ir 6 * 8 metri, tas ir 48 m².",
        "- pase vai apliecība;\n- foto 3 × 4 cm;\n- veidlapa.",
        "2025./2026. mācību gads un 2026./27. m. g. rudens",
        "2026. gada 1. septembrī, 01.09.2026., 1.9.2026., 2026-09-01 un 1. septembrī plkst. 9.00",
        "No 2026. gada 26. līdz 30. oktobrim un no 2027. gada 15. marta līdz 19. martam",
        "Brīvlaiks 26.10.2026.–30.10.2026., eksāmeni 18.05.–12.06.2027.",
        "Līgums Nr. 1.14.2025 un lieta Nr. 5.13.2026 glabājas arhīvā.",
        "2028. gada 29. februāris ir otrdiena.",
        "Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 414 (prot. Nr. 35 12. §)",
        "Direktora vietniece Anna Liepa-Kalniņa, M. paed.; Mg. soc. J. O’Konors",
        "Rakstiet uz skola@rituvsk.example vai vards.uzvards@rituvsk.example.",
        "Deviņi „E-klases” žurnāli, »Mykoob« un 'Google Classroom' nav viens un tas pats.",
        "> Skola nav tikai māja.\n\nTā raksta vecāki.",
        "| Diena | Laiks |\n|:--|--:|\n| Pirmdiena | 8.30–15.00 |\n| Otrdiena | – |",
        "Izvēlieties A | B | C un rakstiet |x| vai a||b.",
        "Cena: 10 EUR / mēn. [bez PVN] (t. i., 12,10 EUR ar PVN).",
        "[Svarīgi!] Skola ir slēgta. [1] Skat. zemāk.",
        "Zināšanas (#rituvsk, #skola) un @rituvsk ir skolas tēmturi.",
        "Skolas krāsas: #0b5c8a un #ffffff.",
        "Par to, kas jānokārto, informē audzinātājs; par to, kur to darīt, – lietvedis; par to saņem ziņu.",
        "Pēc 5 – 10 minūtēm, t.i. – drīz – zvana otrreiz.",
        "3 + 4 = 7, bet 5 < 6 > 2 un a_b nav c_d_e.",
        "Maksājums: LV80BANK0000435195001, reģ. Nr. 4313900123.",
        "Grāmatas angļu valodā: *The Lord of the Rings*, *The Secret Garden*, *Anne of Green Gables*.",
        "Ko ņemt līdzi?\n\nPasi, karti.\n\n---\n\nJautājumi un atbildes",
        "5.–9. klase · 10.–12. klase · pirmsskola",
        "Temperatūra zem –20 °C: 1.–5. klase nemācās; zem –25 °C – 6.–12. klase.",
        "Personas kodu raksta kā 010190-*****.",
        "**Svarīgi!** *Kursīvā* un ***abējādi***; „**Citāts**” un (**iekavās**).",
        "* pirmais\n* otrais\n\n+ trešais\n+ ceturtais",
        "1. pirmais\n2. otrais\n\nTālāk:\n\n1) trešais\n2) ceturtais",
        "## 1. Mācības\n\nTeksts.\n\n## 2026. gads\n\nTeksts.",
        "Adrese ir <skola@rituvsk.example> un <https://rituvsk.example/lv/>.",
        "Pieteikuma_veidlapa_2026.docx un snake_case_vards",
        "Līdz 2026. gada 31. decembrim (ieskaitot); 2026./2027. m. g. 2. pusgads",
        "2026.gada 1.septembrī un 2026. g. 1. sept.",
        "„E-klase” – „Mājasdarbi” – „Jauns ziņojums”: atveriet un rakstiet!",
        "Skat. Izglītības likuma 15. panta 3.¹ punktu un 58. pantu.",
        "Zvaniet 8.00–16.00 pa tālr. 6-7123456 (lietvede) / 6-7123457 (dežurants).",
        "Klases: 1.a, 1.b, 5.–9. kl.; 10.A klase – 24 skolēni.",
        "Uzdevums: |x − 2| ≤ 5 un |y| > 0.",
        "Cenas no 01.01.: 1,50 €; no 01.02.2026. – 1,70 €; 12/2026.",
        "Pirmdien | otrdien | trešdien",
        "Ko darīt, ja... bērns saslimis??? Zvaniet!!!",
        "a) vecāki (aizbildņi); b) skolēni; c) darbinieki (t. sk. pedagogi).",
        "Skolas e-pasts: skola(at)rituvsk.example, Facebook: @rituvsk, #rituvsk",
        "Koordinātas: 56.9496° N, 24.1052° E; telpa: 12.3.2024. gadā remontēta.",
        "Ņemiet līdzi pasi; atbildīgā – Anna (tālr. 2-12 vai 67 123 456)!",
        "Skola strādā 8:00-16:00, garāža Nr. 2/3, kab. 101a un 101b.");
  }

  static Stream<String> english() {
    return Stream.of(
        "Call +371 67123456, ext. 12, or +44 20 7946 0958 from abroad.",
        "See [grades](topic:grades) (also on paper) and [absences](topic:absences)(in e-class).",
        "Lunch* costs 2.50 euros.\n\n\\* Prices may change.",
        "The school year 2026/2027 starts on 1 September 2026 (01.09.2026).",
        "29 February 2028 is a Tuesday; 31 December 2026 is a holiday.",
        "The UN Convention on the Rights of the Child was adopted by the UN in 1989; UN means the United Nations.",
        "Lielā iela 12, Rītausma, LV-3333, Latvia",
        "The State Education Quality Service is „Izglītības kvalitātes valsts dienests” in Latvian.",
        "**Note:** bring *both* documents (see [contacts](contact:office)).",
        "The EU, the UN and \"Erasmus+\" fund it; Grade 5* and Grade 6 pay 5.00 euros.",
        "Rītausmas vidusskola is in Rītausma; its head is Anna Bērziņa, and the clerk is Ilze Kļaviņa.",
        "Monday, September 7th, 2026 at 9:00 a.m.; 7/9/2026; 2026-09-07; Sept. 7",
        "Dial 6-7123456 or e-mail skola@rituvsk.example – we reply within 3 days.",
        "Room 31 May be taken; version 3.14.2 of the app.");
  }

  static Stream<String> phones() {
    return Stream.of(
        "67123456",
        "+371 67123456",
        "+371 67 123 456",
        "+371-67-123-456",
        "00371 67123456",
        "(+371) 67123456",
        "+371 67123456, iekš. 12",
        "+371 67123456 (ext. 12)",
        "67123456, 29123456",
        "+370 612 34567",
        "+44 20 7946 0958",
        "116111",
        "8000 2000");
  }

  /** The same words in both languages, and Latvian names in an English text. */
  static Stream<String> places() {
    return Stream.of(
        "{lv: 'Lielā iela 12', en: 'Lielā iela 12'}",
        "{lv: 'Lielā iela 12, Rītausma', en: 'Lielā iela 12'}",
        "{lv: '„Ziemeļblāzma”', en: '„Ziemeļblāzma”'}",
        "{lv: '101. kabinets', en: 'Room 101'}");
  }

  @ParameterizedTest
  @MethodSource("latvian")
  void aLatvianTextIsLeftInPeace(String text) {
    assertEquals(List.of(), grave(school().with("content/pages/text.lv.md", HEAD.formatted("Teksts") + text + "\n")));
  }

  @ParameterizedTest
  @MethodSource("english")
  void anEnglishTextIsLeftInPeace(String text) {
    assertEquals(
        List.of(),
        grave(
            school()
                .with("content/pages/text.lv.md", HEAD.formatted("Teksts") + "Šeit ir teksts.\n")
                .with("content/pages/text.en.md", HEAD.formatted("Text") + text + "\n")));
  }

  @ParameterizedTest
  @MethodSource("phones")
  void aTelephoneNumberIsLeftInPeace(String number) {
    assertEquals(
        List.of(),
        grave(
            school()
                .with(
                    "content/contacts.yml",
                    "office: {title: {lv: Lietvedība, en: Office}, phones: [\"" + number + "\"]}\n")));
  }

  @ParameterizedTest
  @MethodSource("places")
  void thePlaceOfAContactIsLeftInPeace(String place) {
    assertEquals(
        List.of(),
        grave(
            school()
                .with("content/pages/text.lv.md", HEAD.formatted("Teksts") + "Lielā zāle, lielā iela un ziemeļblāzma.\n")
                .with(
                    "content/contacts.yml",
                    "office: {title: {lv: Lietvedība, en: Office}, phones: [\"60000000\"], location: "
                        + place
                        + "}\n")));
  }

  /** Clauses as regulations have them. */
  static Stream<String> clauses() {
    return Stream.of(
        "Ministru kabineta noteikumi stājas spēkā 2027. gada 1. janvārī.",
        "Kārtība stājas spēkā 2026. gada 1. septembrī.",
        "Skola glabā (1) pieteikumus, (2) līgumus un (3) atļaujas (turpmāk – dokumenti).",
        "Pieteikumu iesniedz 5 darbdienu laikā, ne vēlāk kā 2026. gada 30. septembrī plkst. 16.00.",
        "Vecāki zvana [lietvedībai](contact:office) (1. stāvs, tālr. 60000000) vai ienāk personīgi.",
        "Ziņas ir tīmekļvietnē (sadaļā „Vecākiem” → „Jaunumi”) un pie stenda (1. stāvā). {#news}",
        "Saziņā lieto tēmturus #rituvsk un #skola.",
        "Vecāki ievēro likuma 58. panta pirmās daļas 1. un 2. punktu, kā arī 3.¹ punktu.",
        "Skolēns saņem:\n    1. grāmatas;\n    2. burtnīcas.",
        "Skola nosūta pārskatu:\n    1. janvārī – par pirmo pusgadu;\n    2. jūnijā – par otro pusgadu.",
        "Skola strādā šādi: pirmdien 8.00–16.00; otrdien 8.00–18.00; sestdien\n    slēgta.",
        "Vecāki (aizbildņi) atbild. {duty=parents}",
        "Par 1.–4. klasi atbild viena skolotāja, par 5.–9. klasi – 2. Katrai ir savs kabinets.",
        "Pulksten 15.00 beidzas stundas. 3. stāvā ir bibliotēka.");
  }

  @ParameterizedTest
  @MethodSource("clauses")
  void aClauseIsLeftInPeace(String clause) {
    SchoolFiles school =
        DefectCase.parse("=== nothing\n")
            .get(0)
            .careful()
            .with(
                "content/regulations/information-exchange.lv.md",
                """
                ---
                title: Informācijas apmaiņas kārtība
                date: 2026-08-20
                approved: {word: APSTIPRINĀTS, date: 2026-08-20}
                basis: [Izglītības likuma 15. pantu]
                effective: 2026-09-01
                numbering: {chapters: roman, clauses: continuous}
                ---

                # Saziņa

                1. Par [vērtējumiem](topic:grades) un [kavējumiem](topic:absences) vecāki uzzina:
                    1. [E-klasē](channel:e-class-mail);
                    2. [liecībā](channel:report-card).
                2. [Stundu sarakstu](topic:timetable) un [brīvlaikus](topic:holidays) skola publicē
                    [tīmekļvietnē](channel:website) un [skolotāju istabā](channel:staff-room).
                3. %s
                4. Vecāki par jautājumiem raksta skolai.
                """
                    .formatted(clause));
    assertEquals(List.of(), grave(school));
  }

  private static SchoolFiles school() {
    return DefectCase.parse("=== nothing (in two languages)\n").get(0).careful();
  }

  private static List<String> grave(SchoolFiles school) {
    List<String> said = new ArrayList<>();
    for (Diagnostic problem : school.check().diagnostics()) {
      if (problem.severity() != Severity.NOTE && problem.rule() != Rule.PAGE_MISSING) {
        said.add(DiagnosticText.of(problem, ToldSlip.ENGLISH));
      }
    }
    return said;
  }
}
