package dev.touchstone.practice;

import dev.touchstone.base.PersonCriterion;
import dev.touchstone.base.PersonOrder;
import java.time.LocalDate;
import java.util.Map;

/** What lists of people can be filtered and sorted by in practice: the columns of {@link PracticeDayEntry} said in SQL. */
public final class PracticeCriteria {

    private PracticeCriteria() {}

    /** Has handed in an answer on that day or later. */
    public static PersonCriterion practisedSince(LocalDate day) {
        return new PersonCriterion(
                "exists (select 1 from practice_day d where d.person_id = {person} and d.on_day >= :day and d.answers > 0)",
                Map.of("day", day));
    }

    /** The last day with an answer, from that day on: a first page of those who practised lately need not read all days of all. */
    public static PersonOrder lastDay(LocalDate from) {
        return new PersonOrder(
                "select d.person_id, max(d.on_day) as sort_value from practice_day d"
                        + " where d.on_day >= :orderFrom and d.answers > 0 group by d.person_id",
                Map.of("orderFrom", from));
    }

    /** The last day with an answer. */
    public static PersonOrder lastDay() {
        return new PersonOrder(
                "select d.person_id, max(d.on_day) as sort_value from practice_day d where d.answers > 0 group by d.person_id",
                Map.of());
    }
}
