package dev.touchstone.skill;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Item;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A fact that counts toward a skill: how one answer of one person was graded.
 *
 * @param source identity of the answer; the same source is recorded once
 * @param skill slug of the skill
 * @param item what was answered; of it, identity, family and the author's difficulty are kept
 * @param goldRevision revision of the gold that graded the answer
 * @param grader name and version of the grader
 * @param score 0 to 1
 * @param guess expected score of a blind guess at this item, 0 to below 1
 * @param errors error types, as often as they were made
 * @param mode how the item came to the learner
 * @param day the learner's day
 */
public record Evidence(
        UUID source,
        PersonId person,
        String skill,
        Item item,
        int goldRevision,
        String grader,
        double score,
        double guess,
        List<String> errors,
        PracticeMode mode,
        LocalDate day,
        Instant answeredAt) {}
