package dev.touchstone.demo;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.practice.SamplePractice;
import dev.touchstone.practice.SamplePractice.Answered;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Weeks that a sample person has behind them. A demonstration cannot wait that long, so each answer is dated back. */
@Component
@Profile("demo")
class EarlierWeeks {

    private static final int ANSWERS = 5;

    private final SamplePractice practice;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;

    EarlierWeeks(SamplePractice practice, Curriculum curriculum, CurrentPerson me, Clock clock) {
        this.practice = practice;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
    }

    /**
     * How somebody practised.
     *
     * @param atFirst chance of a right answer in the first week, from 0 to 1
     * @param atLast the same for the last week
     * @param weeks at least 1
     * @param ago how many weeks ago the last one ended
     */
    record Weeks(double atFirst, double atLast, int weeks, int ago) {

        double chance(int week) {
            return weeks == 1 ? atLast : atFirst + (atLast - atFirst) * week / (weeks - 1);
        }

        /** The first of the two days of practice in a week; the second comes two days later. */
        LocalDate firstDay(int week, LocalDate today) {
            return today.minusWeeks(ago + (long) weeks - week).plusDays(1);
        }
    }

    /** Practises one skill on two days a week, first its exercises and then in a review. @param seed of all chance in it */
    void practise(PersonId person, String skill, Weeks behind, int seed) {
        Random luck = new Random(skill.hashCode() + 31L * seed);
        Deque<Item> items = lastItemsOf(skill);
        LocalDate today = me.day(clock.instant());
        for (int week = 0; week < behind.weeks(); week++) {
            double chance = behind.chance(week);
            LocalDate day = behind.firstDay(week, today);
            byExercise(day(items, luck, chance))
                    .forEach((exercise, answers) -> practice.practice(person, exercise, answers, at(day)));
            review(person, day(items, luck, chance), day.plusDays(2));
        }
    }

    void review(PersonId person, List<Answered> answers, LocalDate day) {
        if (!answers.isEmpty()) {
            practice.review(person, answers, at(day));
        }
    }

    private List<Answered> day(Deque<Item> items, Random luck, double chance) {
        List<Answered> day = new ArrayList<>();
        while (day.size() < ANSWERS && !items.isEmpty()) {
            Item item = items.pop();
            day.add(new Answered(item, answers(item), luck.nextDouble() < chance));
        }
        return day;
    }

    private Map<UUID, List<Answered>> byExercise(List<Answered> day) {
        return day.stream()
                .collect(Collectors.groupingBy(
                        each -> curriculum.exercise(each.item().exercise()).uuid()));
    }

    /** The items that lessons come to last, so that the first ones are still new to the learner. */
    Deque<Item> lastItemsOf(String skill) {
        Deque<Item> items = new ArrayDeque<>();
        curriculum.exercises().stream()
                .filter(exercise -> exercise.skill().equals(skill))
                .map(Exercise::practiceItems)
                .flatMap(List::stream)
                .filter(item -> !item.clauses().isEmpty() && !answers(item).isEmpty())
                .forEach(items::push);
        return items;
    }

    /** Every answer there is, of items that ask to choose one; none of others. */
    List<JsonNode> answers(Item item) {
        return curriculum.prompt(item.id()).details() instanceof ChoiceDetails choice
                ? choice.options().stream()
                        .<JsonNode>map(
                                option -> JsonNodeFactory.instance.objectNode().put("choice", option.slug()))
                        .toList()
                : List.of();
    }

    static Instant at(LocalDate day) {
        return day.atTime(17, 0).toInstant(ZoneOffset.UTC);
    }
}
