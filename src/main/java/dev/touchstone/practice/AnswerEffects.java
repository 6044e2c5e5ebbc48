package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.skill.Evidence;
import dev.touchstone.skill.Skills;
import dev.touchstone.skill.memory.Memories;
import dev.touchstone.skill.mistake.MistakeMade;
import dev.touchstone.skill.mistake.Mistakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a graded answer leaves behind besides its grade, within the same transaction: evidence of skill, what is remembered, what
 * it cost, and that there was practice today. Costs the same whatever came before. An item on which experts differ teaches, and
 * leaves nothing but the day.
 */
@Component
class AnswerEffects {

    private final Skills skills;
    private final Memories memories;
    private final Mistakes mistakes;
    private final PracticeDays days;
    private final Curriculum curriculum;
    private final CurrentPerson me;

    AnswerEffects(
            Skills skills,
            Memories memories,
            Mistakes mistakes,
            PracticeDays days,
            Curriculum curriculum,
            CurrentPerson me) {
        this.skills = skills;
        this.memories = memories;
        this.mistakes = mistakes;
        this.days = days;
        this.curriculum = curriculum;
        this.me = me;
    }

    /** @param guess expected score of a blind guess at the item, 0 to 1 */
    void leave(Attempt attempt, Turn turn, Grade.Marked marked, double guess, Instant now) {
        LocalDate today = me.day(now);
        PersonId person = attempt.person();
        PracticeDayEntry day = day(person, today);
        if (!marked.reveal().contested().isEmpty()) {
            turn.unsay();
        } else {
            Item item = curriculum.item(turn.item());
            String skill = curriculum.exercise(item.exercise()).skill();
            if (!turn.isRepeated()) {
                skills.record(evidence(attempt, turn, item, skill, marked, guess, today, now));
            }
            mistakes.record(person, skill, made(marked), today);
            memories.record(
                    person, Recalls.of(marked.score(), marked.reveal().clause(), marked.errors(), turn.topic()), today);
        }
        day.count(attempt.purpose(), turn.wasDue());
    }

    /** Of one person's devices that hand in at once, the second waits here for the first. */
    private PracticeDayEntry day(PersonId person, LocalDate today) {
        return days.lock(person.value(), today).orElseGet(() -> days.saveAndFlush(new PracticeDayEntry(person, today)));
    }

    private static Evidence evidence(
            Attempt attempt,
            Turn turn,
            Item item,
            String skill,
            Grade.Marked marked,
            double guess,
            LocalDate today,
            Instant now) {
        return new Evidence(
                turn.id().value(),
                attempt.person(),
                skill,
                item,
                turn.goldRevision(),
                marked.grader(),
                marked.score(),
                guess,
                marked.errors().stream().map(TypedError::type).toList(),
                attempt.purpose().mode(),
                today,
                now);
    }

    /** What was lost is shared among the errors of the answer. */
    private static List<MistakeMade> made(Grade.Marked marked) {
        List<TypedError> errors = marked.errors();
        double lost = errors.isEmpty() ? 0 : (1 - marked.score()) / errors.size();
        return errors.stream()
                .map(error -> new MistakeMade(error.clause(), error.type(), lost))
                .toList();
    }
}
