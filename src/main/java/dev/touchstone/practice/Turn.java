package dev.touchstone.practice;

import dev.touchstone.content.ItemId;
import dev.touchstone.skill.memory.Topic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item's turn in an attempt: what was drawn so far, then the one answer. The revision of its gold is pinned. */
@Entity
@Table(name = "turn")
class Turn {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Attempt attempt;

    @Column(name = "person_id")
    private UUID person;

    private int place;

    @Column(name = "item_id")
    private UUID item;

    private int goldRevision;
    private @Nullable String draft;
    private @Nullable String answer;
    private @Nullable Double score;
    private @Nullable String errors;
    private @Nullable String grader;
    private @Nullable Instant answeredAt;
    private @Nullable String topic;
    private boolean topicDue;
    private boolean repeated;
    private boolean withdrawn;
    private @Nullable Double confidence;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Turn() {}

    Turn(Attempt attempt, int place, UUID item, int goldRevision) {
        this.id = UUID.randomUUID();
        this.attempt = attempt;
        this.person = attempt.person().value();
        this.place = place;
        this.item = item;
        this.goldRevision = goldRevision;
    }

    /** An item that asks again for something that was learned. @param repeated whether its learner has met this item before */
    Turn(Attempt attempt, int place, UUID item, int goldRevision, Asked asked, boolean repeated) {
        this(attempt, place, item, goldRevision);
        this.topic = asked.topic().key();
        this.topicDue = asked.due();
        this.repeated = repeated;
    }

    TurnId id() {
        return new TurnId(id);
    }

    Attempt attempt() {
        return attempt;
    }

    int place() {
        return place;
    }

    ItemId item() {
        return new ItemId(item);
    }

    int goldRevision() {
        return goldRevision;
    }

    @Nullable
    String draft() {
        return draft;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Double score() {
        return score;
    }

    /** What the item asks again, or null where it was drawn for itself. */
    @Nullable
    Topic topic() {
        return topic == null ? null : Topic.parse(topic);
    }

    /** Whether what it asks was due when it was drawn. */
    boolean wasDue() {
        return topicDue;
    }

    /** Whether its learner had met the item before, since there was no fresh one left: such an answer is no evidence. */
    boolean isRepeated() {
        return repeated;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether nothing is to be done here any more: it has its answer, or its item left the course. */
    boolean isOver() {
        return isAnswered() || withdrawn;
    }

    void withdraw() {
        withdrawn = !isAnswered();
    }

    /** How sure the learner is, before the answer is handed in. */
    void say(Confidence sure) {
        if (!isAnswered()) {
            confidence = sure.chance();
        }
    }

    /** Keeps unfinished work; what was submitted stays as it is. */
    void keepDraft(String json) {
        if (!isAnswered()) {
            draft = json;
        }
    }

    void submit(StoredAnswer submitted, Instant now) {
        if (isAnswered()) {
            throw new IllegalStateException("Turn " + id + " has its answer.");
        }
        answer = submitted.json();
        score = submitted.score();
        errors = String.join(" ", submitted.errors());
        grader = submitted.grader();
        answeredAt = now;
        draft = null;
    }
}
