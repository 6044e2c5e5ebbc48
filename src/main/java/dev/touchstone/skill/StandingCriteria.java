package dev.touchstone.skill;

import dev.touchstone.base.PersonCriterion;
import dev.touchstone.base.PersonOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What lists of people can be filtered and sorted by in skill: the columns of {@link StandingEntry} and {@link StandingDay}, and the
 * widening of {@link Track#on}, said in SQL.
 */
public final class StandingCriteria {

    /** Practice days in a skill after which it should have moved. */
    public static final int STILL_DAYS = 14;

    /** Days within which these lie. */
    public static final int STILL_WITHIN = 28;

    /** Variance that a day away adds. */
    private static final double STALE = Drift.USUAL.answer() * Drift.USUAL.days();

    private StandingCriteria() {}

    /** Has an answer that counts in one of the skills. */
    public static PersonCriterion begun(Collection<String> skills) {
        return new PersonCriterion(
                "exists (select 1 from standing s where s.person_id = {person} and s.skill in (:skills))",
                Map.of("skills", skills));
    }

    /** The lower end of the 90 % interval, as it is on that day, is at or above an ability. */
    public static PersonCriterion lowAtLeast(String skill, double ability, LocalDate today) {
        return new PersonCriterion(
                "exists (select 1 from standing s where s.person_id = {person} and s.skill = :skill and s.mean >= :ability"
                        + " and " + low("s") + " >= :ability)",
                Map.of("skill", skill, "ability", ability, "today", today));
    }

    /** The lower end of the 90 % interval in a skill. */
    public static PersonOrder low(String skill, LocalDate today) {
        return new PersonOrder(
                "select s.person_id, " + low("s").replace(":today", ":orderToday")
                        + " as sort_value from standing s where s.skill = :orderSkill",
                Map.of("orderSkill", skill, "orderToday", today));
    }

    /**
     * Has answered in all of the skills, and the lower end of the 90 % interval of the weighted mean of their abilities is at or
     * above a cut.
     *
     * @param weights of the skills, together 1
     */
    public static PersonCriterion weightedLowAtLeast(Map<String, Double> weights, double cut, LocalDate today) {
        Map<String, Object> parameters = new HashMap<>(Map.of("today", today, "cut", cut));
        List<String> joins = new ArrayList<>();
        List<String> conditions = new ArrayList<>();
        List<String> means = new ArrayList<>();
        List<String> variances = new ArrayList<>();
        weights.forEach((skill, weight) -> {
            String name = "s" + joins.size();
            parameters.put(name + "Skill", skill);
            parameters.put(name + "Weight", weight);
            joins.add("standing " + name);
            conditions.add(name + ".skill = :" + name + "Skill and " + name + ".person_id = {person}");
            means.add(":%1$sWeight * %1$s.mean".formatted(name));
            variances.add(":%1$sWeight * :%1$sWeight * %2$s".formatted(name, variance(name)));
        });
        String mean = String.join(" + ", means);
        return new PersonCriterion(
                "exists (select 1 from " + String.join(", ", joins) + " where " + String.join(" and ", conditions)
                        + " and "
                        + mean + " >= :cut and " + mean + " - " + Standing.NINE_OF_TEN + " * sqrt("
                        + String.join(" + ", variances) + ") >= :cut)",
                parameters);
    }

    /**
     * Stands still in a skill: practised it on {@link #STILL_DAYS} days of the last {@link #STILL_WITHIN}, and the estimates at the
     * end of these days lie closer together than one standard error; the level wanted is not shown. Who has not practised it for as many days is idle, not still.
     *
     * @param wanted by skill, the levels from the wanted one on
     */
    public static PersonCriterion still(Map<String, List<String>> wanted, LocalDate today) {
        return PersonCriterion.any(byLevels(wanted).entrySet().stream()
                .map(group -> still(group.getValue(), group.getKey(), today))
                .toList());
    }

    /** The skills in which the same levels are wanted. */
    static Map<List<String>, List<String>> byLevels(Map<String, List<String>> wanted) {
        return wanted.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    private static PersonCriterion still(List<String> skills, List<String> levels, LocalDate today) {
        return new PersonCriterion(
                "exists (select 1 from standing s where s.person_id = {person} and " + STILL + ")",
                stillParameters(skills, levels, today));
    }

    /** Of a standing s. */
    static final String STILL = """
            s.skill in (:skills) and s.on_day > :lately and s.answers >= :days
            and (s.level is null or s.level not in (:levels))
            and (select case when count(*) >= :days and max(d.mean) - min(d.mean) <= sqrt(min(d.variance)) then 1 else 0 end
                from standing_day d where d.person_id = s.person_id and d.skill = s.skill and d.on_day > :since) = 1""";

    static Map<String, Object> stillParameters(List<String> skills, List<String> levels, LocalDate today) {
        return Map.of(
                "skills", skills,
                "levels", levels,
                "since", today.minusDays(STILL_WITHIN),
                "lately", today.minusDays(STILL_DAYS),
                "days", STILL_DAYS);
    }

    private static String low(String standing) {
        return standing + ".mean - " + Standing.NINE_OF_TEN + " * sqrt(" + variance(standing) + ")";
    }

    /** As {@link Track#on} has it. A difference of days is a number on one engine and an interval on the other. */
    private static String variance(String standing) {
        return "least(%1$s.variance + cast(%2$s as double precision) * greatest(0, cast(cast(:today as date) - %1$s.on_day as integer)), greatest(%1$s.variance, 1))"
                .formatted(standing, STALE);
    }
}
