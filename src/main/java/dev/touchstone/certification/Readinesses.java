package dev.touchstone.certification;

import dev.touchstone.base.PersonCriterion;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Program;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.StandingCriteria;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How far people are from certifications as far as practice tells, for one person and as a condition on many. Pure. */
@Component
@PermitAll
public class Readinesses {

    private final Curriculum curriculum;

    Readinesses(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    public Readiness of(Program program, List<Standing> standings) {
        return Readiness.of(program, asked(program), standings);
    }

    /** The exam's skills by slug, in its order, with the share of its areas that asks each; together 1. */
    public Map<String, Double> weights(Program program) {
        List<String> asked = asked(program);
        Map<String, Double> weights = new LinkedHashMap<>();
        asked.forEach(skill -> weights.merge(skill, 1.0 / asked.size(), Double::sum));
        return weights;
    }

    /** Who is {@link Readiness.Word#READY}. */
    public PersonCriterion ready(Program program, LocalDate today) {
        return StandingCriteria.weightedLowAtLeast(weights(program), program.cut(), today);
    }

    /** Who has practised a skill of the exam. */
    public PersonCriterion begun(Program program) {
        return StandingCriteria.begun(new ArrayList<>(weights(program).keySet()));
    }

    /** The skill of each area: that of its first exercise. */
    private List<String> asked(Program program) {
        return program.areas().stream()
                .map(area -> area.exercises().stream()
                        .map(curriculum.exam()::exercise)
                        .flatMap(Optional::stream)
                        .map(Exercise::skill)
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
    }
}
