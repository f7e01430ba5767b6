package lv.kartiba.importer.fact;

import java.util.regex.Pattern;

/** Who tells whom in a sentence, as far as its words say so. */
enum Actor {
  /** Parents tell the school: {@code vecāki paziņo klases audzinātājam}. */
  PARENTS,
  /** The school tells parents: {@code medmāsa vecākus informē}, {@code vecāki tiek brīdināti}. */
  SCHOOL,
  NOBODY;

  private static final Pattern TO_PARENTS =
      Pattern.compile(
          "(?iu).*(?<![\\p{L}])(?:(?:informē|brīdina|apziņo|iepazīstina|sazinās ar|(?:pie|"
              + "sa)?zvana|raksta|paziņo|ziņo|nosūta|izsūta|sūta|(?:informē|brīdinā|apziņo|"
              + "iepazīstinā|(?:pie|sa)?zvanī|rakstī|paziņo|ziņo|(?:no|"
              + "iz)?sūtī)t)\\s(?:[^.;]{0,40}\\s)?(?:vecāk(?:us|iem|u)|ģimen[ei]i?|"
              + "likumisk\\p{L}+ pārstāv\\p{L}+)"
              + "|(?:vecāk(?:us|iem|u)|ģimenei|ģimeni)\\s(?:[^.;]{0,60}\\s)?(?:informē|brīdina|"
              + "apziņo|iepazīstina|zvana|piezvana|sazvana|nosūta|izsūta|sūta|raksta)"
              + "|sazinās\\s(?:[^.;]{0,30}\\s)?ar\\s(?:[^.;]{0,30}\\s)?vecāk\\p{L}+"
              + "|vecāk(?:i|us)\\s(?:[^.;]{0,60}\\s)?tiek\\s(?:[^.;]{0,30}\\s)?(?:informē|brīdinā|"
              + "apziņo|iepazīstin|uzaicinā)\\p{L}+)(?![\\p{L}]).*");

  /** Who tells in this sentence. */
  static Actor of(String sentence) {
    if (TO_PARENTS.matcher(sentence).matches()) {
      return SCHOOL;
    }
    return DutyReader.parentsAct(sentence) ? PARENTS : NOBODY;
  }
}
