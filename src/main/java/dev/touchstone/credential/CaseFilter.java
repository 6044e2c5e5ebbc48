package dev.touchstone.credential;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Which credentials those who decide want to see. @param program slug; empty for every one */
public record CaseFilter(Which which, String program) {

    /** By where they are. */
    public enum Which {
        /** Somebody has to decide, or will have to. */
        OPEN(EnumSet.of(Stage.AWAITING_REVIEW, Stage.WARNED, Stage.ANSWERED)),
        ACTIVE(EnumSet.of(Stage.ACTIVE)),
        SUSPENDED(EnumSet.of(Stage.SUSPENDED)),
        REVOKED(EnumSet.of(Stage.REVOKED)),
        WAITING(EnumSet.of(Stage.AWAITING_CLAIM)),
        DECLINED(EnumSet.of(Stage.DECLINED)),
        ALL(EnumSet.allOf(Stage.class));

        private final Set<Stage> stages;

        Which(Set<Stage> stages) {
            this.stages = stages;
        }

        Set<Stage> stages() {
            return stages;
        }
    }

    static Set<Stage> open() {
        return EnumSet.allOf(Stage.class).stream().filter(Stage::open).collect(Collectors.toSet());
    }
}
