package lv.kartiba.lint.form;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Acts that schools still cite though another one has taken their place, and one whose title is
 * often quoted wrongly. A short list, kept by hand; each line says where its successor is published.
 */
final class LegalActs {
  /** An act that is no longer in force: how it is cited, and what to cite instead. */
  record Superseded(Pattern cited, String successor) {}

  static final List<Superseded> SUPERSEDED =
      List.of(
          // replaced in 2018, https://likumi.lv/ta/id/300099
          superseded("Fizisko personu datu aizsardzības likum\\p{L}*",
              "Fizisko personu datu apstrādes likums"),
          // successor published at https://likumi.lv/ta/id/325295
          superseded("2005\\. ?gada[^\\n]{0,40}Nr\\. ?779\\b",
              "Ministru kabineta 2021. gada 10. augusta noteikumi Nr. 528"),
          // successor published at https://likumi.lv/ta/id/301436
          superseded("2010\\. ?gada[^\\n]{0,40}Nr\\. ?916\\b",
              "Ministru kabineta 2018. gada noteikumi Nr. 558"),
          // successor published at https://likumi.lv/ta/id/102667
          superseded("2000\\. ?gada[^\\n]{0,40}Nr\\. ?292\\b",
              "Ministru kabineta 2005. gada noteikumi Nr. 130"),
          // out of force since 1 July 2020, https://www.ilgak.lv/lv/butiskais-par-jauno-administrativas-atbildibas-likumu/
          superseded("Administratīvo pārkāpumu kodeks\\p{L}*", "Administratīvās atbildības likums"),
          // point 12 of the successor, quoted in https://likumi.lv/ta/id/324640
          superseded("2001\\. ?gada[^\\n]{0,40}Nr\\. ?129\\b",
              "Ministru kabineta 2020. gada 11. augusta noteikumi Nr. 518"));

  /** How the title of the regulations No. 528 is quoted with words it does not have. */
  static final Pattern MISQUOTED =
      Pattern.compile(
          "(?i)(noteikumi par) [^\\n]{0,200}?obligāti nepieciešam\\p{L}+ dokumentācij\\p{L}+");

  /** Its title as published, https://likumi.lv/ta/id/325295. */
  static final String TITLE_528 =
      "Vispārējās izglītības iestāžu un profesionālās izglītības iestāžu pedagoģiskā procesa un"
          + " eksaminācijas centru profesionālās kvalifikācijas ieguves organizēšanai obligāti"
          + " nepieciešamā dokumentācija";

  private LegalActs() {}

  private static Superseded superseded(String cited, String successor) {
    return new Superseded(Pattern.compile(cited), successor);
  }
}
