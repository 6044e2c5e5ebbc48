package dev.touchstone.certification;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ExamPool;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Shows sittings to their candidates. */
@Component
class SittingViews {

    private final ExamPool pool;
    private final JsonMapper json;
    private final Clock clock;

    SittingViews(Curriculum curriculum, JsonMapper json, Clock clock) {
        this.pool = curriculum.exam();
        this.json = json;
        this.clock = clock;
    }

    SittingView of(Sitting sitting) {
        return new SittingView(
                sitting.id(),
                sitting.program(),
                sitting.state(),
                sitting.answers().size(),
                sitting.rule().fewest(),
                sitting.rule().most(),
                sitting.clock().left(clock.instant()),
                turn(sitting),
                sitting.clock().isPaused(),
                sitting.clock().pausesLeft(),
                sitting.clock().pause());
    }

    private Optional<ExamTurn> turn(Sitting sitting) {
        return sitting.state() == SittingState.STARTED && !sitting.clock().isPaused()
                ? sitting.current().map(this::turn)
                : Optional.empty();
    }

    private ExamTurn turn(SittingItem item) {
        @Nullable String draft = item.draft();
        return new ExamTurn(
                item.id(), item.place(), pool.prompt(item.item()), draft == null ? null : json.readTree(draft));
    }
}
