package dev.touchstone.motivation;

import dev.touchstone.practice.PracticeDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** This week, Monday first, and on which of its days the learner practised. A day without practice says nothing. */
public record Week(List<Day> days) {

    /** @param today whether it is the learner's day at the moment */
    public record Day(LocalDate day, boolean practised, boolean today) {}

    static Week of(Deeds deeds) {
        Set<LocalDate> practised = deeds.days().stream()
                .filter(day -> day.answers() > 0)
                .map(PracticeDay::day)
                .collect(Collectors.toSet());
        LocalDate monday = monday(deeds.today());
        return new Week(IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> new Day(day, practised.contains(day), day.equals(deeds.today())))
                .toList());
    }

    /** The first day of the week that the day is in, everywhere a Monday, so that a team shares one week. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** On how many days of this week the learner practised, 0 to 7. */
    public long practised() {
        return days.stream().filter(Day::practised).count();
    }
}
