package dev.touchstone.home.web;

import dev.touchstone.agency.MemberRow;
import dev.touchstone.certification.Readiness;
import dev.touchstone.credential.HeldCredential;
import dev.touchstone.home.BoardRow;
import dev.touchstone.home.ProgramStanding;
import dev.touchstone.home.Stuck;
import dev.touchstone.skill.Share;
import dev.touchstone.skill.Standing;
import dev.touchstone.tier.HeldTier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A member of the board.
 *
 * @param id of the membership
 * @param tier slug
 * @param daysOfFourteen with an answer, of the last fourteen
 */
record MemberBody(
        UUID id,
        String name,
        Optional<String> email,
        Optional<String> reference,
        String team,
        Instant since,
        Optional<String> tier,
        Optional<LocalDate> lastDay,
        int daysOfFourteen,
        List<SkillBody> skills,
        List<CertificationBody> certifications,
        List<StuckBody> stuck) {

    /** Of a hundred middling items so many, as shares of 1, with the 90 % interval. */
    record SkillBody(
            String skill,
            Optional<String> level,
            long answers,
            double share,
            double low,
            double high,
            LocalDate lastDay) {

        static SkillBody of(Standing standing) {
            Share share = standing.share();
            return new SkillBody(
                    standing.skill(),
                    standing.level(),
                    standing.answers(),
                    rounded(share.middle()),
                    rounded(share.low()),
                    rounded(share.high()),
                    standing.lastDay());
        }
    }

    /** Where practice says one stands; the numbers are missing before the first answer in one of its skills. */
    record CertificationBody(
            String certification,
            String state,
            int skillsPractised,
            int skillsAsked,
            Optional<Double> share,
            Optional<Double> low,
            Optional<Double> high,
            double bar,
            Optional<String> credential,
            Optional<Instant> validUntil) {

        static CertificationBody of(ProgramStanding standing) {
            Readiness readiness = standing.readiness();
            boolean known = readiness.skills() > 0;
            return new CertificationBody(
                    standing.program().slug(),
                    standing.state().word(),
                    readiness.skills(),
                    readiness.all(),
                    share(known, readiness.mean()),
                    share(known, readiness.low()),
                    share(known, readiness.high()),
                    rounded(Share.at(readiness.cut())),
                    standing.credential().map(credential -> credential.number().value()),
                    standing.credential().map(HeldCredential::validUntil));
        }

        private static Optional<Double> share(boolean known, double ability) {
            return known ? Optional.of(rounded(Share.at(ability))) : Optional.empty();
        }
    }

    /** Either a lesson whose check was missed so often, or a skill that stood still; by slug. */
    record StuckBody(Optional<String> lesson, Optional<Integer> missedChecks, Optional<String> skill) {

        static StuckBody of(Stuck stuck) {
            return switch (stuck) {
                case Stuck.OnLesson on ->
                    new StuckBody(Optional.of(on.lesson().slug()), Optional.of(on.times()), Optional.empty());
                case Stuck.OnSkill on ->
                    new StuckBody(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(on.skill().slug()));
            };
        }
    }

    static MemberBody of(BoardRow row) {
        MemberRow member = row.member();
        return new MemberBody(
                member.id().value(),
                member.name(),
                member.email(),
                member.reference(),
                member.team(),
                member.since(),
                row.tier().map(HeldTier::slug),
                row.lastDay(),
                row.days(),
                row.standings().stream().map(SkillBody::of).toList(),
                row.programs().stream().map(CertificationBody::of).toList(),
                row.stuck().stream().map(StuckBody::of).toList());
    }

    /** Four digits are more than the intervals are wide. */
    private static double rounded(double share) {
        return Math.round(share * 10_000) / 10_000.0;
    }
}
