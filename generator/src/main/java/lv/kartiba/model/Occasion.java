package lv.kartiba.model;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * One time an event takes place, for example the council's meeting of 14 October.
 *
 * @param planned the day by which it is known, also after it was moved
 * @param last the last day, itself included
 * @param start local time in Latvia; none for an all-day event
 */
public record Occasion(
    LocalDate planned,
    LocalDate first,
    LocalDate last,
    Optional<LocalTime> start,
    Optional<LocalTime> end,
    Optional<LocalizedText> place) {}
