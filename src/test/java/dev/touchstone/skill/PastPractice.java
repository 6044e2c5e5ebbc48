package dev.touchstone.skill;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** Answers of earlier days, recorded one after the other as they would have been. */
public final class PastPractice {

    private final Skills skills;
    private final TransactionTemplate transaction;
    private final PersonId person;
    private final String skill;
    private final Iterator<Item> items;

    public PastPractice(
            Skills skills, TransactionTemplate transaction, Curriculum curriculum, PersonId person, String skill) {
        this.skills = skills;
        this.transaction = transaction;
        this.person = person;
        this.skill = skill;
        this.items = curriculum.exercises().stream()
                .filter(exercise -> exercise.skill().equals(skill))
                .flatMap(exercise -> exercise.practiceItems().stream())
                .iterator();
    }

    /** Answers items not met before, as long as there are any. @param scores one an answer, 0 to 1 */
    public PastPractice on(LocalDate day, PracticeMode mode, double... scores) {
        for (double score : scores) {
            if (items.hasNext()) {
                Evidence evidence = new Evidence(
                        UUID.randomUUID(),
                        person,
                        skill,
                        items.next(),
                        1,
                        "test/1",
                        score,
                        0.25,
                        score == 1 ? List.of() : List.of("wrong-option"),
                        mode,
                        day,
                        day.atTime(9, 0).toInstant(ZoneOffset.UTC));
                transaction.executeWithoutResult(begun -> skills.record(evidence));
            }
        }
        return this;
    }
}
