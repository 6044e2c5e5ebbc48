package dev.touchstone.practice;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;
import dev.touchstone.skill.memory.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Finds items that ask somebody something again: of the lessons they have begun, never an example and never the exam pool. A
 * fresh item comes first, of these the most to the point and then the one nearest to what they can; without a fresh one, the one
 * met longest ago.
 */
@Component
class AskingAgain {

    private final Attempts attempts;
    private final LessonProgresses progresses;
    private final Standings standings;
    private final Curriculum curriculum;
    private final Map<ClauseRef, List<Item>> byClause = new HashMap<>();
    private final Map<String, List<Lesson>> lessonsOf = new HashMap<>();

    AskingAgain(Attempts attempts, LessonProgresses progresses, Standings standings, Curriculum curriculum) {
        this.attempts = attempts;
        this.progresses = progresses;
        this.standings = standings;
        this.curriculum = curriculum;
        for (Exercise exercise : curriculum.exercises()) {
            for (Item item : exercise.practiceItems()) {
                item.clauses()
                        .forEach(clause -> byClause.computeIfAbsent(clause, any -> new ArrayList<>())
                                .add(item));
            }
        }
        for (Lesson lesson : curriculum.lessons()) {
            for (LessonStep step : lesson.steps()) {
                if (step instanceof LessonStep.Run run) {
                    lessonsOf
                            .computeIfAbsent(run.exercise(), any -> new ArrayList<>())
                            .add(lesson);
                }
            }
        }
    }

    /** What is known of a learner when items are looked for: read once, however many topics there are. */
    record Learner(Set<UUID> begun, Map<String, Double> abilities, Map<UUID, Instant> met, Set<UUID> taken) {}

    /** The lessons that they have begun, whose items they may meet. */
    Set<UUID> begun(PersonId person) {
        return progresses.findByPerson(person.value()).stream()
                .map(LessonProgress::lesson)
                .collect(Collectors.toSet());
    }

    Learner learner(PersonId person, Collection<Topic> topics) {
        return learner(person, begun(person), topics);
    }

    Learner learner(PersonId person, Set<UUID> begun, Collection<Topic> topics) {
        Set<UUID> candidates = new LinkedHashSet<>();
        topics.forEach(topic ->
                items(topic, begun).forEach(item -> candidates.add(item.id().value())));
        Map<UUID, Instant> met = candidates.isEmpty()
                ? Map.of()
                : attempts.met(person.value(), candidates).stream().collect(Collectors.toMap(Met::item, Met::last));
        Map<String, Double> abilities =
                standings.of(person).stream().collect(Collectors.toMap(Standing::skill, Standing::mean));
        return new Learner(begun, abilities, met, new HashSet<>());
    }

    /** An item that asks this; empty when the course has none that the learner may meet. Each call gives another item. */
    Optional<Drawn> draw(Asked asked, Learner learner) {
        Optional<Item> best = items(asked.topic(), learner.begun()).stream()
                .filter(item -> !learner.taken().contains(item.id().value()))
                .min(Comparator.comparing(
                                (Item item) -> learner.met().get(item.id().value()),
                                Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(item -> item.clauses().size())
                        .thenComparing(item -> distance(item, learner))
                        .thenComparing(item -> item.id().value()));
        return best.map(item -> {
            learner.taken().add(item.id().value());
            Exercise exercise = curriculum.exercise(item.exercise());
            boolean repeated = learner.met().containsKey(item.id().value());
            return new Drawn(asked, item, exercise.rulebook(), repeated, seconds(item));
        });
    }

    /** Whether there is an item that asks this, fresh or not. */
    boolean asks(Topic topic, Set<UUID> begun) {
        return !items(topic, begun).isEmpty();
    }

    private List<Item> items(Topic topic, Set<UUID> begun) {
        return byClause.getOrDefault(topic.ref(), List.of()).stream()
                .filter(item -> topic.error() == null || item.errors().contains(topic.error()))
                .filter(item -> lessonsOf.getOrDefault(item.exercise(), List.of()).stream()
                        .anyMatch(lesson -> begun.contains(lesson.uuid())))
                .toList();
    }

    private double distance(Item item, Learner learner) {
        String skill = curriculum.exercise(item.exercise()).skill();
        return Math.abs(item.difficulty() - learner.abilities().getOrDefault(skill, 0.0));
    }

    private int seconds(Item item) {
        return lessonsOf.getOrDefault(item.exercise(), List.of()).stream()
                .findFirst()
                .map(Pace::secondsAnItem)
                .orElse(Pace.USUAL);
    }
}
