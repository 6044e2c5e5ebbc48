package dev.touchstone.certification;

import dev.touchstone.content.ItemId;
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

/** One item's turn in a sitting: shown once, answered once. */
@Entity
@Table(name = "sitting_item")
class SittingItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Sitting sitting;

    @Column(name = "person_id")
    private UUID person;

    private int place;
    private int bankPlace;

    @Column(name = "item_id")
    private UUID item;

    private int goldRevision;
    private Instant shownAt;
    private @Nullable String draft;
    private @Nullable String answer;
    private @Nullable Double score;
    private @Nullable Boolean reached;
    private @Nullable String grader;
    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SittingItem() {}

    SittingItem(Sitting sitting, int place, int bankPlace, ItemId item, int goldRevision, Instant now) {
        this.id = UUID.randomUUID();
        this.sitting = sitting;
        this.person = sitting.person().value();
        this.place = place;
        this.bankPlace = bankPlace;
        this.item = item.value();
        this.goldRevision = goldRevision;
        this.shownAt = now;
    }

    /** Keeps unfinished work; what was handed in stays as it is. */
    void keepDraft(String json) {
        if (!isAnswered()) {
            draft = json;
        }
    }

    void submit(ExamAnswer submitted, Instant now) {
        if (isAnswered()) {
            throw new IllegalStateException("Item " + id + " of a sitting has its answer.");
        }
        answer = submitted.json();
        score = submitted.score();
        reached = submitted.reached();
        grader = submitted.grader();
        answeredAt = now;
        draft = null;
    }

    SittingItemId id() {
        return new SittingItemId(id);
    }

    Sitting sitting() {
        return sitting;
    }

    /** In the sitting, from 0. */
    int place() {
        return place;
    }

    int bankPlace() {
        return bankPlace;
    }

    ItemId item() {
        return new ItemId(item);
    }

    int goldRevision() {
        return goldRevision;
    }

    Instant shownAt() {
        return shownAt;
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

    /** Whether the answer reached the pass mark. */
    boolean reached() {
        return Boolean.TRUE.equals(reached);
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    boolean isAnswered() {
        return answeredAt != null;
    }
}
