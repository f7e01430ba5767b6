package lv.kartiba.output.html;

/** The part of the site a page belongs to, marked in the navigation. */
enum Section {
  HOME,
  TOPICS,
  CHANNELS,
  DUTIES,
  REGULATIONS,
  CALENDAR,
  CONTACTS,
  OTHER
}
