package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.skill.memory.DueTopic;
import dev.touchstone.skill.memory.Memories;
import dev.touchstone.skill.memory.MemoryRow;
import dev.touchstone.skill.memory.Recall;
import dev.touchstone.skill.memory.Topic;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings back what was learned, on the day it is about to fade: clauses and confusions, each with an item not met before. */
@Service
@PermitAll
public class Reviews {

    private final ReviewDraw draw;
    private final Memories memories;
    private final MixedAttempts attempts;
    private final AskedRecalls recalls;
    private final CurrentPerson me;
    private final Clock clock;

    Reviews(
            ReviewDraw draw,
            Memories memories,
            MixedAttempts attempts,
            AskedRecalls recalls,
            CurrentPerson me,
            Clock clock) {
        this.draw = draw;
        this.memories = memories;
        this.attempts = attempts;
        this.recalls = recalls;
        this.me = me;
        this.clock = clock;
    }

    /** What is due today for the learner behind the request. */
    @Transactional(readOnly = true)
    public ReviewPlan today() {
        return me.known().map(person -> plan(person, day())).orElseGet(() -> nothing(false, Optional.empty()));
    }

    /** What is due on that day for somebody, for whoever reminds them. */
    @Transactional(readOnly = true)
    public ReviewPlan of(PersonId person, LocalDate day) {
        return plan(person, day);
    }

    /**
     * Today's review: the one that was begun today, on whatever device, or a new one. When nothing is due, it asks what fades
     * first.
     *
     * @throws NotFound when nothing was learned yet that could be asked
     */
    public AttemptState resumeOrStart() {
        return attempts.today(Purpose.REVIEW, null, (person, today) -> {
            List<Drawn> due = draw.due(person, today);
            return due.isEmpty() ? draw.early(person, today) : due;
        });
    }

    /** What came of a review or drill that is finished: each thing it asked, and when it is asked again. */
    @Transactional(readOnly = true)
    public List<Outcome> outcomes(AttemptState finished) {
        Map<AskedAgain, Boolean> held = recalls.held(finished.id(), me.id());
        List<Topic> topics = held.keySet().stream().map(AskedAgain::topic).toList();
        Map<Topic, MemoryRow> memory =
                memories.of(me.id(), topics).stream().collect(Collectors.toMap(MemoryRow::topic, Function.identity()));
        return held.entrySet().stream()
                .map(each -> outcome(
                        each.getKey(), each.getValue(), memory.get(each.getKey().topic())))
                .toList();
    }

    /** What was right where it was asked, and broken at another item of the same review, did not hold. */
    private static Outcome outcome(AskedAgain asked, boolean right, @Nullable MemoryRow memory) {
        return memory == null
                ? new Outcome(asked, right, Optional.empty())
                : new Outcome(asked, right && memory.lastRecall() == Recall.GOOD, Optional.of(memory.due()));
    }

    /**
     * @param held whether it was right each time it was asked, and never broken after that
     * @param due when it is asked again; empty where it does not count
     */
    public record Outcome(AskedAgain asked, boolean held, Optional<LocalDate> due) {}

    private ReviewPlan plan(PersonId person, LocalDate day) {
        boolean begun = attempts.isBegun(person, Purpose.REVIEW, day);
        List<Drawn> due = draw.due(person, day);
        if (due.isEmpty()) {
            return nothing(
                    begun,
                    memories.upcoming(person, day, 1).stream()
                            .map(DueTopic::due)
                            .findFirst());
        }
        int seconds = due.stream().mapToInt(Drawn::seconds).sum();
        return new ReviewPlan(
                due.stream().map(drawn -> AskedAgain.of(drawn.asked().topic())).toList(),
                (int) due.stream().filter(drawn -> drawn.asked().due()).count(),
                Math.max(1, (seconds + 30) / 60),
                begun,
                Optional.empty());
    }

    private static ReviewPlan nothing(boolean begun, Optional<LocalDate> next) {
        return new ReviewPlan(List.of(), 0, 0, begun, next);
    }

    private LocalDate day() {
        return me.day(clock.instant());
    }
}
