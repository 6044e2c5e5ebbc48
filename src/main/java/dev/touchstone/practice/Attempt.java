package dev.touchstone.practice;

import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.ItemId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One learner, one exercise, once: the items drawn for it, each with its turn. */
@Entity
@Table(name = "attempt")
class Attempt {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Column(name = "exercise_id")
    private @Nullable UUID exercise;

    @Column(name = "lesson_id")
    private @Nullable UUID lesson;

    private @Nullable Integer step;

    private int answered;
    private Instant startedAt;
    private @Nullable Instant finishedAt;

    @Version
    private @Nullable Integer version;

    @OneToMany(mappedBy = "attempt", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<Turn> turns = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Attempt() {}

    Attempt(PersonId person, UUID exercise, @Nullable LessonPlace place, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.purpose = place == null ? Purpose.FREE : Purpose.LESSON;
        this.exercise = exercise;
        this.lesson = place == null ? null : place.lesson();
        this.step = place == null ? null : place.step();
        this.startedAt = now;
    }

    /** A review or a drill, whose items come from many exercises. */
    Attempt(PersonId person, Purpose purpose, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.purpose = purpose;
        this.startedAt = now;
    }

    void draw(UUID item, int goldRevision) {
        turns.add(new Turn(this, turns.size(), item, goldRevision));
    }

    void ask(UUID item, int goldRevision, Asked asked, boolean repeated) {
        turns.add(new Turn(this, turns.size(), item, goldRevision, asked, repeated));
    }

    Turn turn(TurnId turn) {
        return turns.stream()
                .filter(candidate -> candidate.id().equals(turn))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such item in this attempt."));
    }

    /** Takes the one answer of a turn; the attempt is finished with its last one. */
    void submit(Turn turn, StoredAnswer answer, Instant now) {
        turn.submit(answer, now);
        answered++;
        finishWhenOver(now);
    }

    /** Leaves out what left the course before it had its answer; such items do not count. */
    void leaveOut(Predicate<ItemId> withdrawn, Instant now) {
        turns.stream().filter(turn -> withdrawn.test(turn.item())).forEach(Turn::withdraw);
        finishWhenOver(now);
    }

    private void finishWhenOver(Instant now) {
        if (finishedAt == null && turns.stream().allMatch(Turn::isOver)) {
            finishedAt = now;
        }
    }

    AttemptId id() {
        return new AttemptId(id);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Purpose purpose() {
        return purpose;
    }

    Instant startedAt() {
        return startedAt;
    }

    /** The lesson it is a step of; null outside any. */
    @Nullable
    UUID lesson() {
        return lesson;
    }

    /** The exercise that all items are of; null where they come from many. */
    @Nullable
    UUID exercise() {
        return exercise;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    List<Turn> turns() {
        return List.copyOf(turns);
    }
}
