package lv.kartiba.output.akn;

/** A regulation with everything a clause may hold. */
public final class EverythingInClauses {
  public static final String TEXT =
      """

      # Saziņa *ar vecākiem*

      1. Skola **vienmēr** raksta `9.a` & „\\<b>”:\\
          jauna rinda. {#first amended="02.03.2026. redakcijā"}

          Otra rindkopa ar [saiti](https://rituvsk.example/?a=1&b=2).

          - pirmais
          - otrais

              > citāts

          > Citāta rindkopa.
          >
          > | A | B |
          > |---|--:|
          > | 1 | 2 |

          | Kas | Kad |
          |:-:|---|
          | [Kavējums](topic:absences) | |

      2. Ievietots vēlāk. {inserted}
          1. Apakšpunkts.
              1. Dziļāk.
                  1. Vēl dziļāk.
                      1. Visdziļāk.
      3. Vēl viens. {inserted}
      4. Svītrots. {#second deleted="01.01.2026."}
      5. Ievads: {#third duty=class-teacher}
          1. apakšpunkts;
          2. vēl viens. {label="3. 2"}

          Noslēgums, kā teikts [](#first) un [šeit](#second) punktā.
      """;

  private EverythingInClauses() {}
}
