package dev.touchstone.tier.live;

import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.content.Skill;
import dev.touchstone.tier.live.RowReceipt.Because;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Which answers may be reported. Pure. @param skills those of the course, by slug */
record LiveRules(Map<String, Skill> skills, Instant now) {

    static final Duration OLDEST = Duration.ofDays(90);

    /** How far the clock of a tool may be ahead. */
    static final Duration AHEAD = Duration.ofMinutes(2);

    /** Why an answer is not taken; empty when it is. */
    Optional<RowReceipt> refuses(ReportedAnswer answer, Optional<MemberRow> member) {
        if (member.isEmpty()) {
            return refused(answer, Because.UNKNOWN_MEMBER, "Nobody of this agency goes by that.");
        }
        if (member.get().state() != MemberState.ACTIVE || member.get().person().isEmpty()) {
            return refused(
                    answer,
                    Because.NOT_ACTIVE,
                    "They are no active member: invited and not here yet, or not here any more.");
        }
        Skill skill = skills.get(answer.skill());
        if (skill == null) {
            return refused(answer, Because.UNKNOWN_SKILL, "The course has no skill of that name.");
        }
        if (answer.level()
                .filter(wanted ->
                        skill.levels().stream().noneMatch(level -> level.slug().equals(wanted)))
                .isPresent()) {
            return refused(
                    answer, Because.UNKNOWN_LEVEL, "This skill has no level of that name. Leave it out if unsure.");
        }
        if (answer.answeredAt().isAfter(now.plus(AHEAD))) {
            return refused(answer, Because.IN_FUTURE, "It was answered in the future.");
        }
        if (answer.answeredAt().isBefore(now.minus(OLDEST))) {
            return refused(answer, Because.TOO_OLD, "It was answered more than 90 days ago.");
        }
        return Optional.empty();
    }

    static Optional<RowReceipt> refused(ReportedAnswer answer, Because because, String problem) {
        return Optional.of(new RowReceipt.Refused(Optional.of(answer.id()), because, problem));
    }
}
