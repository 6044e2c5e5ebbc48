package dev.touchstone.certification;

import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.skill.Standing;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether somebody may sit, and if not what is missing. Pure. */
final class Eligibility {

    private final Program program;
    private final Map<String, Skill> skills;

    /** @param skills of the course, by slug */
    Eligibility(Program program, Map<String, Skill> skills) {
        this.program = program;
        this.skills = skills;
    }

    /** A sitting that took place. @param counts false when it was voided */
    record Taken(Instant createdAt, Instant submittedAt, boolean counts) {}

    List<Condition> of(boolean account, List<Standing> standings, List<Taken> taken, Instant now) {
        List<Condition> conditions = new ArrayList<>();
        conditions.add(new Condition.Account(account));
        program.requirements().forEach(required -> conditions.add(level(required, standings)));
        Instant since = now.atZone(ZoneOffset.UTC).minus(program.validity()).toInstant();
        List<Taken> counting = taken.stream()
                .filter(sitting -> sitting.counts() && sitting.createdAt().isAfter(since))
                .toList();
        conditions.add(new Condition.SittingsLeft(Math.max(0, program.sittings() - counting.size())));
        counting.stream()
                .map(Taken::submittedAt)
                .max(Comparator.naturalOrder())
                .map(last -> after(last))
                .ifPresent(until -> conditions.add(new Condition.Wait(until, !now.isBefore(until))));
        return conditions;
    }

    /** When the wait after a sitting ends. */
    Instant after(Instant sitting) {
        return sitting.atZone(ZoneOffset.UTC).plus(program.waiting()).toInstant();
    }

    private Condition level(Program.Requirement required, List<Standing> standings) {
        Optional<String> shown = standings.stream()
                .filter(standing -> standing.skill().equals(required.skill()))
                .findFirst()
                .flatMap(Standing::level);
        int wanted = place(required.skill(), required.level());
        boolean met =
                shown.map(level -> place(required.skill(), level) >= wanted).orElse(false);
        return new Condition.Level(required.skill(), required.level(), met);
    }

    private int place(String skill, String level) {
        List<Skill.Level> levels =
                Optional.ofNullable(skills.get(skill)).map(Skill::levels).orElse(List.of());
        for (int place = 0; place < levels.size(); place++) {
            if (levels.get(place).slug().equals(level)) {
                return place;
            }
        }
        // A level that left the course is met by nobody and asked of nobody.
        return levels.size();
    }
}
