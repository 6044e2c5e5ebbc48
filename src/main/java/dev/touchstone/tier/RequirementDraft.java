package dev.touchstone.tier;

import java.util.List;
import java.util.Optional;

/**
 * A requirement as somebody writes it, which may not be one yet.
 *
 * @param number how many certifications, or how many live answers; empty when nothing readable was written
 * @param programs slugs of certifications
 * @param skill slug; for live answers empty for all skills together
 * @param share hundredths: the lower bound, or the share of live answers that is right
 */
public record RequirementDraft(
        Kind kind, Optional<Integer> number, List<String> programs, String skill, Optional<Integer> share) {

    public enum Kind {
        CERTIFIED,
        BOUND,
        LIVE
    }

    public RequirementDraft {
        programs = List.copyOf(programs);
    }

    /** What a new one begins with. */
    public static RequirementDraft of(Kind kind) {
        return switch (kind) {
            case CERTIFIED -> new RequirementDraft(kind, Optional.of(1), List.of(), "", Optional.empty());
            case BOUND -> new RequirementDraft(kind, Optional.empty(), List.of(), "", Optional.of(50));
            case LIVE -> new RequirementDraft(kind, Optional.of(100), List.of(), "", Optional.of(90));
        };
    }

    public static RequirementDraft of(Requirement requirement) {
        return switch (requirement) {
            case Requirement.Certified one ->
                new RequirementDraft(Kind.CERTIFIED, Optional.of(one.of()), one.programs(), "", Optional.empty());
            case Requirement.Bound one ->
                new RequirementDraft(Kind.BOUND, Optional.empty(), List.of(), one.skill(), Optional.of(one.least()));
            case Requirement.Live one ->
                new RequirementDraft(
                        Kind.LIVE,
                        Optional.of((int) one.answers()),
                        List.of(),
                        one.skill().orElse(""),
                        Optional.of(one.right()));
        };
    }
}
