package dev.touchstone.demo;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.skill.Evidence;
import dev.touchstone.skill.PracticeMode;
import dev.touchstone.skill.Skills;
import dev.touchstone.skill.memory.Memories;
import dev.touchstone.skill.memory.Recall;
import dev.touchstone.skill.memory.Topic;
import dev.touchstone.skill.mistake.MistakeMade;
import dev.touchstone.skill.mistake.Mistakes;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Five weeks that a sample person has behind them. A demonstration cannot wait that long, so their answers are recorded here with
 * the days on which they would have been given, by the services that record answers as they come; there are no attempts behind them.
 */
@Component
@Profile("demo")
class EarlierWeeks {

    private static final int WEEKS = 5;
    private static final int ANSWERS = 5;

    private final Skills skills;
    private final Memories memories;
    private final Mistakes mistakes;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;

    EarlierWeeks(
            Skills skills,
            Memories memories,
            Mistakes mistakes,
            Curriculum curriculum,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction) {
        this.skills = skills;
        this.memories = memories;
        this.mistakes = mistakes;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Practises one skill on two days a week, first as in a lesson and then mixed.
     *
     * @param atFirst chance of a right answer in the first week, from 0 to 1
     * @param atLast the same for the last week
     */
    void practise(PersonId person, String skill, double atFirst, double atLast) {
        Random luck = new Random(skill.hashCode());
        Deque<Item> items = lastItemsOf(skill);
        LocalDate today = me.day(clock.instant());
        for (int week = 0; week < WEEKS; week++) {
            double chance = atFirst + (atLast - atFirst) * week / (WEEKS - 1);
            LocalDate day = today.minusWeeks(WEEKS - (long) week).plusDays(1);
            for (PracticeMode mode : PracticeMode.values()) {
                for (int i = 0; i < ANSWERS && !items.isEmpty(); i++) {
                    answer(person, skill, items.pop(), mode, luck.nextDouble() < chance, day);
                }
                day = day.plusDays(2);
            }
        }
    }

    /** The items that lessons come to last, so that the first ones are still new to the learner. */
    private Deque<Item> lastItemsOf(String skill) {
        Deque<Item> items = new ArrayDeque<>();
        curriculum.exercises().stream()
                .filter(exercise -> exercise.skill().equals(skill))
                .flatMap(exercise -> exercise.practiceItems().stream())
                .filter(item -> !item.clauses().isEmpty() && !item.errors().isEmpty())
                .forEach(items::push);
        return items;
    }

    private void answer(PersonId person, String skill, Item item, PracticeMode mode, boolean right, LocalDate day) {
        ClauseRef clause = item.clauses().getFirst();
        String error = item.errors().getFirst();
        Evidence evidence = new Evidence(
                UUID.randomUUID(),
                person,
                skill,
                item,
                1,
                "demo/1",
                right ? 1 : 0,
                0.25,
                right ? List.of() : List.of(error),
                mode,
                day,
                day.atTime(17, 0).toInstant(ZoneOffset.UTC));
        Map<Topic, Recall> recalls = new HashMap<>();
        recalls.put(Topic.clause(clause), right ? Recall.GOOD : Recall.AGAIN);
        if (!right) {
            recalls.put(Topic.confusion(clause, error), Recall.AGAIN);
        }
        transaction.executeWithoutResult(begun -> {
            skills.record(evidence);
            memories.record(person, recalls, day);
            if (!right) {
                mistakes.record(person, skill, List.of(new MistakeMade(clause, error, 1)), day);
            }
        });
    }
}
