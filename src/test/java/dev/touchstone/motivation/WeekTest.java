package dev.touchstone.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.practice.PracticeDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WeekTest {

    @Test
    void itHasSevenDaysFromMondayOnAndKnowsWhichIsToday() {
        Week week = Week.of(ACourse.nothing());

        assertThat(week.days()).extracting(day -> day.day().getDayOfWeek()).containsExactly(DayOfWeek.values());
        assertThat(week.days())
                .filteredOn(Week.Day::today)
                .extracting(Week.Day::day)
                .containsExactly(ACourse.TODAY);
        assertThat(week.practised()).isZero();
    }

    @Test
    void onlyDaysOfThisWeekWithAnAnswerArePractised() {
        LocalDate monday = Week.monday(ACourse.TODAY);
        Week week = Week.of(ACourse.days(
                new PracticeDay(monday.minusDays(1), 5, 0, 0),
                new PracticeDay(monday, 5, 0, 0),
                new PracticeDay(ACourse.TODAY, 0, 0, 0)));

        assertThat(week.days())
                .filteredOn(Week.Day::practised)
                .extracting(Week.Day::day)
                .containsExactly(monday);
    }
}
