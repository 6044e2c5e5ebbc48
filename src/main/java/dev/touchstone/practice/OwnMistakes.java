package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.skill.memory.Memories;
import dev.touchstone.skill.memory.MemoryRow;
import dev.touchstone.skill.memory.Recall;
import dev.touchstone.skill.memory.Topic;
import dev.touchstone.skill.mistake.MistakePattern;
import dev.touchstone.skill.mistake.Mistakes;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What costs a learner points, the costliest first, and what is to be done about it. Only they see it. */
@Service
@PermitAll
public class OwnMistakes {

    /** Four weeks are looked at, beside the four before. */
    private static final int DAYS = 28;

    /** Who drilled a mistake rests from it for so long. */
    private static final Duration LATELY = Duration.ofDays(3);

    /** More than anybody works on. */
    private static final int MOST = 12;

    private final Mistakes mistakes;
    private final Memories memories;
    private final Attempts attempts;
    private final AskingAgain askingAgain;
    private final CurrentPerson me;
    private final Clock clock;

    OwnMistakes(
            Mistakes mistakes,
            Memories memories,
            Attempts attempts,
            AskingAgain askingAgain,
            CurrentPerson me,
            Clock clock) {
        this.mistakes = mistakes;
        this.memories = memories;
        this.attempts = attempts;
        this.askingAgain = askingAgain;
        this.me = me;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<MistakeNote> mine() {
        return me.known().map(this::of).orElse(List.of());
    }

    private List<MistakeNote> of(PersonId person) {
        LocalDate today = me.day(clock.instant());
        List<MistakePattern> patterns = mistakes.patterns(person, today.minusDays(DAYS - 1L), today).stream()
                .limit(MOST)
                .toList();
        if (patterns.isEmpty()) {
            return List.of();
        }
        List<Topic> topics = patterns.stream().map(MistakePattern::topic).toList();
        Map<Topic, MemoryRow> remembered =
                memories.of(person, topics).stream().collect(Collectors.toMap(MemoryRow::topic, Function.identity()));
        Set<String> drilled = attempts.drilled(
                person.value(),
                topics.stream().map(Topic::key).toList(),
                clock.instant().minus(LATELY));
        Set<UUID> begun = askingAgain.begun(person);
        return patterns.stream()
                .map(pattern -> note(
                        pattern,
                        Optional.ofNullable(remembered.get(pattern.topic())),
                        askingAgain.asks(pattern.topic(), begun),
                        drilled.contains(pattern.topic().key())))
                .toList();
    }

    private static MistakeNote note(
            MistakePattern pattern, Optional<MemoryRow> memory, boolean drillable, boolean drilledLately) {
        return new MistakeNote(
                AskedAgain.of(pattern.topic()),
                pattern.skill(),
                pattern.made(),
                pattern.lost(),
                pattern.lostBefore(),
                drillable,
                drilledLately,
                memory.filter(row -> row.lastRecall() == Recall.GOOD).isPresent(),
                memory.map(MemoryRow::due),
                pattern.last());
    }
}
