package dev.touchstone.home;

import dev.touchstone.agency.MemberRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.certification.Readiness;
import dev.touchstone.certification.Readinesses;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.credential.CredentialStatus;
import dev.touchstone.credential.HeldCredential;
import dev.touchstone.credential.HeldCredentials;
import dev.touchstone.practice.MissedCheck;
import dev.touchstone.practice.MissedChecks;
import dev.touchstone.practice.PracticeRhythm;
import dev.touchstone.practice.PracticeRhythms;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;
import dev.touchstone.skill.Stills;
import dev.touchstone.tier.HeldTier;
import dev.touchstone.tier.Tiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a page of members together: each module is asked once for all of them. */
@Component
class BoardRows {

    /** The days that count as lately. */
    static final int LATELY = 14;

    private final Curriculum curriculum;
    private final Standings standings;
    private final Readinesses readinesses;
    private final HeldCredentials credentials;
    private final PracticeRhythms rhythms;
    private final MissedChecks missedChecks;
    private final Stills stills;
    private final WantedLevels wanted;
    private final Tiers tiers;
    private final Clock clock;

    BoardRows(
            Curriculum curriculum,
            Standings standings,
            Readinesses readinesses,
            HeldCredentials credentials,
            PracticeRhythms rhythms,
            MissedChecks missedChecks,
            Stills stills,
            WantedLevels wanted,
            Tiers tiers,
            Clock clock) {
        this.curriculum = curriculum;
        this.standings = standings;
        this.readinesses = readinesses;
        this.credentials = credentials;
        this.rhythms = rhythms;
        this.missedChecks = missedChecks;
        this.stills = stills;
        this.wanted = wanted;
        this.tiers = tiers;
        this.clock = clock;
    }

    /** In the order of the members. */
    List<BoardRow> of(AgencyId agency, List<MemberRow> members, LocalDate today) {
        List<PersonId> people =
                members.stream().flatMap(member -> member.person().stream()).toList();
        Map<PersonId, List<Standing>> known = standings.of(people, today);
        Map<PersonId, List<HeldCredential>> held = credentials.of(people);
        Map<PersonId, PracticeRhythm> rhythm = rhythms.of(people, today.minusDays(LATELY - 1));
        Map<PersonId, List<MissedCheck>> missed = missedChecks.of(people, clock.instant());
        Map<PersonId, List<String>> still = stills.of(people, wanted.levels(), today);
        Map<PersonId, HeldTier> tier = tiers.heldBy(agency, people);
        return members.stream()
                .map(member -> {
                    PersonId person = member.person().orElseThrow();
                    Optional<PracticeRhythm> lately = Optional.ofNullable(rhythm.get(person));
                    List<Standing> own = known.getOrDefault(person, List.of());
                    return new BoardRow(
                            member,
                            own,
                            programs(own, held.getOrDefault(person, List.of())),
                            lately.map(PracticeRhythm::last),
                            lately.map(PracticeRhythm::days).orElse(0),
                            stuck(missed.getOrDefault(person, List.of()), still.getOrDefault(person, List.of())),
                            Optional.ofNullable(tier.get(person)));
                })
                .toList();
    }

    private List<ProgramStanding> programs(List<Standing> own, List<HeldCredential> held) {
        return curriculum.programs().stream()
                .map(program -> program(program, own, held))
                .toList();
    }

    private ProgramStanding program(Program program, List<Standing> own, List<HeldCredential> held) {
        Readiness readiness = readinesses.of(program, own);
        Optional<HeldCredential> valid = held.stream()
                .filter(credential ->
                        credential.program().equals(program.slug()) && credential.status() == CredentialStatus.VALID)
                .max(Comparator.comparing(HeldCredential::validUntil));
        ProgramState state = valid.isPresent()
                ? ProgramState.CERTIFIED
                : readiness.word() == Readiness.Word.READY
                        ? ProgramState.READY
                        : readiness.skills() > 0 ? ProgramState.ON_THE_WAY : ProgramState.NOT_BEGUN;
        return new ProgramStanding(program, state, readiness, valid);
    }

    private List<Stuck> stuck(List<MissedCheck> missed, List<String> still) {
        List<Stuck> stuck = new ArrayList<>();
        missed.forEach(check -> stuck.add(new Stuck.OnLesson(check.lesson(), check.times())));
        still.forEach(skill -> stuck.add(new Stuck.OnSkill(
                curriculum.skill(skill),
                curriculum.lessons().stream()
                        .filter(lesson -> lesson.teaches().contains(skill))
                        .findFirst())));
        return stuck;
    }
}
