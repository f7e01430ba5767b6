package lv.kartiba.output.ical;

import lv.kartiba.engine.ical.IcalWriter;

/**
 * The time of Latvia for calendar programs: EET in winter, EEST from 3.00 on the last Sunday of
 * March to 4.00 on the last Sunday of October.
 *
 * <p>The rule is that of Directive 2000/84/EC, which holds in Latvia without a gap since 2001. It is
 * written down here rather than asked of the JDK, whose time zone data change with its version.
 */
final class RigaTime {
  static final String ID = "Europe/Riga";

  private RigaTime() {}

  static void write(IcalWriter calendar) {
    calendar.begin("VTIMEZONE").value("TZID", ID);
    change(calendar, "DAYLIGHT", "EEST", "20010325T030000", "+0200", "+0300", "3");
    change(calendar, "STANDARD", "EET", "20011028T040000", "+0300", "+0200", "10");
    calendar.end();
  }

  private static void change(
      IcalWriter calendar,
      String part,
      String name,
      String first,
      String before,
      String after,
      String month) {
    calendar
        .begin(part)
        .value("TZOFFSETFROM", before)
        .value("TZOFFSETTO", after)
        .value("TZNAME", name)
        .value("DTSTART", first)
        .value("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")
        .end();
  }
}
