package lv.kartiba.onetruth;

import lv.kartiba.testing.SchoolFiles;

/**
 * A school whose regulation was changed in every way there is, in two languages; its translation
 * lacks a clause and lags behind in another.
 */
final class AmendedRegulation {
  private static final String FRONT_MATTER =
      """
      ---
      title: Informācijas apmaiņas kārtība
      kind: Iekšējie noteikumi
      number: 7/2026
      date: 2026-08-24
      updated: 2027-02-08
      basis: [Izglītības likuma 15. pantu]
      annexes:
        - {id: form, title: Iesnieguma veidlapa, file: annexes/form.lv.md}
        - {id: plan, title: Telpu plāns}
        - {id: list, title: Saraksts, file: annexes/list.lv.md}
      numbering: {chapters: roman, clauses: continuous}
      ---
      """;

  private static final String ORIGINAL =
      """

      # Vispārīgie *jautājumi* {#general}

      1. Skola informē vecākus. {#first amended="08.02.2027. Nr. 26"}
      1. Vecāki saņem E-klases pieslēgumu:
          1. iesniegumu raksta pēc parauga ([](#form). pielikums);
          1. vecie vārdi. {#gone deleted="08.02.2027. Nr. 26"}
          1. paroli neuztic citiem. {label="c)"}

          Telpas parādītas [](#plan){case=locative}.
      1. Paroli maina reizi gadā, sk. [](#list){case=accusative}: {#inserted inserted amended="08.02.2027. Nr. 26"}
          1. vecāki; {#sub}
          1. skolotāji. {inserted}
      1. Svītrotā punkta vārdi. {#third deleted="08.02.2027. Nr. 26"}
          1. Apakšpunkts paliek.

          Svītrotā punkta nobeigums. {amended="01.01.2027. Nr. 1"}

      # Saziņa

      1. [](#first,#inserted,#last){case=genitive} kārtība, arī [](#inserted) un [](#sub){case=locative}, attiecas uz visiem.
      1. Skola lieto:

          - „n” – nav piedalījies;
          - **„i”** – ieskaitīts.

          | Kas | Kad |
          |---|---|
          | Zvans | līdz plkst. 8.30 |
          | | pēc stundām |
      1. Ievietots. {inserted}
          1. Dziļāk.
              1. Vēl dziļāk, kā teikts [](#first..#third){case=locative}.
      1. Pēdējais, [](#general){case=genitive} izņēmums. {#last amended="01.01.2028."}
      """;

  private static final String TRANSLATION =
      """
      ---
      title: Procedure for exchanging information
      kind: Internal regulation
      annexes:
        - {id: form, title: Application form, file: annexes/form.en.md}
        - {id: plan, title: Floor plan}
      ---

      # General *matters* {#general}

      1. The school informs parents. {#first of=000000 amended="08.02.2027. No. 26"}
      1. Parents get access to E-klase:
          1. an application follows the form (Annex [](#form));
          1. old words. {#gone deleted="08.02.2027. No. 26"}
          1. the password is not told to others.

          Rooms are shown in [](#plan){case=locative}.
      1. The password is changed once a year, see [](#list){case=accusative}: {#inserted amended="08.02.2027. No. 26"}
          1. by parents; {#sub}
          1. by teachers.
      1. Words of the deleted paragraph. {#third deleted="08.02.2027. No. 26"}
          1. The sub-paragraph stays.

          End of the deleted paragraph. {amended="01.01.2027. No. 1"}

      # Communication

      1. The procedure in [](#first,#inserted,#last){case=genitive}, also in [](#inserted) and [](#sub){case=locative}, is for all.
      1. Put in.
          1. Deeper.
              1. Deeper still, as [](#first..#third){case=locative} tell.
      1. The last one, except from [](#general){case=genitive}. {#last amended="01.01.2028."}
      """;

  private static final String FORM =
      """
      Lūdzu pieslēgt mani E-klasei.

      ## Ziņas

      1. Vārds.
      2. Tālrunis.

      | Ziņas | Aizpilda |
      |---|---|
      | Klase | |
      """;

  private AmendedRegulation() {}

  static SchoolFiles school() {
    return SchoolFiles.bilingual()
        .with("content/regulations/information-exchange.lv.md", FRONT_MATTER + ORIGINAL)
        .with("content/regulations/annexes/form.lv.md", FORM)
        .with("content/regulations/annexes/form.en.md", "Please give me access.\n\n- Name\n")
        .with("content/regulations/annexes/list.lv.md", "> Saraksts ar **sarakstu**.\n")
        .translation(TRANSLATION);
  }
}
