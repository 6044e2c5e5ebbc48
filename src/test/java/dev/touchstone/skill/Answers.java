package dev.touchstone.skill;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody answers the items of a skill, one after the other, each for the first time. */
class Answers {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final Skills skills;
    private final TransactionTemplate transaction;
    private final PersonId person;
    private final String skill;
    private final List<Item> items;
    private int next;

    Answers(Skills skills, TransactionTemplate transaction, Curriculum curriculum, PersonId person, String skill) {
        this.skills = skills;
        this.transaction = transaction;
        this.person = person;
        this.skill = skill;
        this.items = curriculum.exercises().stream()
                .filter(exercise -> exercise.skill().equals(skill))
                .map(Exercise::items)
                .flatMap(List::stream)
                .toList();
    }

    Answers from(int item) {
        next = item;
        return this;
    }

    StandingChange answer(double score, LocalDate day, PracticeMode mode) {
        return give(items.get(next++), score, day, mode);
    }

    StandingChange give(Item item, double score, LocalDate day, PracticeMode mode) {
        Instant at = day.atStartOfDay().plusSeconds(next).toInstant(ZoneOffset.UTC);
        var evidence = new Evidence(
                UUID.randomUUID(), person, skill, item, 1, "test/1", score, 0.25, List.of(), mode, day, at);
        while (true) {
            try {
                return transaction.execute(status -> skills.record(evidence));
            } catch (DataIntegrityViolationException beaten) {
                // As the submission does: look again.
            }
        }
    }

    Item item(int place) {
        return items.get(place);
    }

    PersonId person() {
        return person;
    }
}
