package dev.touchstone.motivation;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.practice.PracticeLog;
import dev.touchstone.practice.PracticeSum;
import jakarta.annotation.security.PermitAll;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own team, for those who want one: a goal a week, reached together. */
@Service
@PermitAll
public class Teamwork {

    public static final int LONGEST_NAME = 60;
    public static final int HIGHEST_GOAL = 1000;

    /** A crowd is no team, and its sum would have to be read from too many. */
    static final int MOST_MEMBERS = 30;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Teams teams;
    private final TeamMembers members;
    private final PracticeLog log;
    private final OwnDeeds deeds;
    private final CurrentPerson me;
    private final Clock clock;

    Teamwork(Teams teams, TeamMembers members, PracticeLog log, OwnDeeds deeds, CurrentPerson me, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.log = log;
        this.deeds = deeds;
        this.me = me;
        this.clock = clock;
    }

    /** One's team; empty for who has none. */
    @Transactional(readOnly = true)
    public Optional<TeamBoard> mine() {
        return mine(deeds.today());
    }

    Optional<TeamBoard> mine(LocalDate today) {
        List<TeamMember> all =
                me.known().map(person -> members.around(person.value())).orElse(List.of());
        return all.stream().map(TeamMember::team).findFirst().map(team -> {
            PracticeSum sum = log.together(all.stream().map(TeamMember::person).toList(), Week.monday(today));
            return new TeamBoard(team.name(), team.code(), team.goal(), sum.reviewed() + sum.mastered(), all.size());
        });
    }

    /**
     * Makes a team with oneself in it.
     *
     * @param goal due reviews and mastered lessons a week, together
     * @throws Refused when one has a team already, or name or goal cannot be used
     */
    @Transactional
    public void found(String name, int goal) {
        String tidy = name.strip();
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME || tidy.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(422, "team-name", "Give the team a name of 1 to " + LONGEST_NAME + " characters.");
        }
        if (goal < 1 || goal > HIGHEST_GOAL) {
            throw new Refused(422, "team-goal", "A goal is a number from 1 to " + HIGHEST_GOAL + ".");
        }
        refuseASecondTeam();
        enter(teams.save(new Team(tidy, goal, TeamCode.random(RANDOM), clock.instant())));
    }

    /** @throws Refused when no team has this code, it is full, or one has a team already */
    @Transactional
    public void join(String typed) {
        Team team = TeamCode.parse(typed)
                .flatMap(code -> teams.findByCode(code.value()))
                .orElseThrow(() -> new Refused(
                        422, "no-such-team", "No team has this code. Compare it with what you were given."));
        refuseASecondTeam();
        if (members.countByTeam(team) >= MOST_MEMBERS) {
            throw new Refused(409, "team-full", "This team has " + MOST_MEMBERS + " members, which is the most.");
        }
        enter(team);
    }

    /** Leaves one's team; with its last member the team goes. @throws NotFound for who has none */
    @Transactional
    public void leave() {
        leave(members.of(me.id().value()).orElseThrow(() -> new NotFound("You are in no team.")));
    }

    void leave(TeamMember member) {
        Team team = teams.findById(member.team().id()).orElseThrow();
        members.delete(member);
        members.flush();
        if (members.countByTeam(team) == 0) {
            teams.delete(team);
        }
    }

    private void enter(Team team) {
        PersonId person = me.id();
        try {
            members.saveAndFlush(new TeamMember(team, person, clock.instant()));
        } catch (DataIntegrityViolationException other) {
            throw secondTeam();
        }
    }

    private void refuseASecondTeam() {
        if (me.known().flatMap(person -> members.of(person.value())).isPresent()) {
            throw secondTeam();
        }
    }

    private static Refused secondTeam() {
        return new Refused(409, "in-a-team", "You are in a team already. Leave it first.");
    }
}
