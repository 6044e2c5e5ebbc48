package dev.touchstone.content;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/**
 * The rules of one certification.
 *
 * @param requirements what a learner must show in practice before a first sitting
 * @param areas what the exam is about; each is asked as often as any other
 * @param cut the ability on the scale of the exam from which somebody is certified
 * @param fewest items before anything is decided
 * @param most items, after which {@code undecided} says what happens
 * @param time for one sitting, before anybody's allowance
 * @param pauses how often the clock may be stopped between two items
 * @param pause how long each may last
 * @param sittings how many a person may have within the validity
 * @param waiting between two sittings
 * @param validity of the credential
 */
public record Program(
        UUID uuid,
        String slug,
        Text name,
        Text description,
        List<Requirement> requirements,
        List<Area> areas,
        double cut,
        int fewest,
        int most,
        Undecided undecided,
        Duration time,
        int pauses,
        Duration pause,
        int sittings,
        Period waiting,
        Period validity,
        IssuePolicy issue) {

    /** A level of a skill, both by slug. */
    public record Requirement(String skill, String level) {}

    /**
     * A part of the exam.
     *
     * @param exercises slugs of exercises of the exam pool
     * @param pass the score from which an answer counts as right, above 0 and at most 1
     */
    public record Area(String slug, Text name, List<String> exercises, double pass) {}

    /** What happens when the last item has not decided. */
    public enum Undecided {
        /** The estimate decides. */
        ESTIMATE,
        /** More items while the pool allows it, then the estimate. */
        EXTEND,
        /** Nobody is certified on a coin flip: the result is "not yet". */
        NOT_YET
    }

    /** Who turns a passed sitting into a credential. */
    public enum IssuePolicy {
        /** The passed sitting itself. */
        AUTOMATIC,
        /** The learner, who asks for it. */
        ON_CLAIM,
        /** A named person who looks at the sitting. */
        ON_REVIEW
    }
}
