package dev.touchstone.skill.memory;

import dev.touchstone.base.OneEach;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's memory of one topic. */
@Entity
@Table(name = "memory")
class MemoryEntry implements OneEach<MemoryEntry> {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private String topic;
    private double stability;
    private double difficulty;
    private LocalDate lastDay;
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private Recall lastRecall;

    private int reviews;
    private int lapses;
    private boolean everRight;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected MemoryEntry() {}

    /** Met for the first time. @param topic its key */
    MemoryEntry(PersonId person, String topic, Recall recall, LocalDate today) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.topic = topic;
        remember(Fsrs.USUAL.first(recall.rating()), recall, today);
    }

    /**
     * Asked again. A day before the last one, as after a clock was set back or a flight to the west, counts as the same day; what
     * follows is reckoned from it, so that a clock that once ran ahead does not put off reviews.
     */
    void again(Recall recall, LocalDate today) {
        lapses += recall == Recall.AGAIN ? 1 : 0;
        remember(Fsrs.USUAL.again(new Memory(stability, difficulty), daysSince(today), recall.rating()), recall, today);
    }

    private void remember(Memory memory, Recall recall, LocalDate today) {
        stability = memory.stability();
        difficulty = memory.difficulty();
        lastDay = today;
        due = today.plusDays(Fsrs.USUAL.interval(stability, Spacing.USUAL.retention(), Spacing.USUAL.longest()));
        lastRecall = recall;
        reviews++;
        everRight |= recall == Recall.GOOD;
    }

    /** The same person remembered it as a guest too: whichever was asked more often tells more. */
    @Override
    public void absorb(MemoryEntry guest) {
        everRight |= guest.everRight;
        if (guest.reviews > reviews) {
            stability = guest.stability;
            difficulty = guest.difficulty;
            lastDay = guest.lastDay;
            due = guest.due;
            lastRecall = guest.lastRecall;
            reviews = guest.reviews;
            lapses = guest.lapses;
        }
    }

    @Override
    public void becomes(PersonId other) {
        person = other.value();
    }

    /** Its topic. */
    @Override
    public String place() {
        return topic;
    }

    String topic() {
        return topic;
    }

    DueTopic on(LocalDate today) {
        return new DueTopic(
                Topic.parse(topic), due, Fsrs.USUAL.retrievability(stability, daysSince(today)), lapses, everRight);
    }

    MemoryRow row() {
        return new MemoryRow(
                Topic.parse(topic), stability, difficulty, due, lastDay, lastRecall, reviews, lapses, everRight);
    }

    private long daysSince(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(lastDay, today));
    }
}
