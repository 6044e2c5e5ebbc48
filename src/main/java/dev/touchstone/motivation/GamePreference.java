package dev.touchstone.motivation;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one learner wants to see of the game, and what they have been told of. */
@Entity
@Table(name = "game_preference")
class GamePreference {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private boolean game = GameChoice.USUAL.game();
    private boolean practiceDays = GameChoice.USUAL.practiceDays();
    private @Nullable Instant lessonsToldUntil;
    private int levelsTold;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected GamePreference() {}

    GamePreference(PersonId person) {
        this.id = UUID.randomUUID();
        this.person = person.value();
    }

    void choose(GameChoice choice) {
        game = choice.game();
        practiceDays = choice.practiceDays();
    }

    /** Told once is told, also when an older page says so later. */
    void told(Celebration celebration) {
        lessonsToldUntil = later(lessonsToldUntil, celebration.lessonsUntil());
        levelsTold = Math.max(levelsTold, celebration.levels());
    }

    /** Takes over what the same learner was told as a guest; what the account chose stays. */
    void absorb(GamePreference guest) {
        lessonsToldUntil =
                guest.lessonsToldUntil == null ? lessonsToldUntil : later(lessonsToldUntil, guest.lessonsToldUntil);
        levelsTold += guest.levelsTold;
    }

    void becomes(PersonId other) {
        person = other.value();
    }

    GameChoice choice() {
        return new GameChoice(game, practiceDays);
    }

    Instant lessonsToldUntil() {
        return lessonsToldUntil == null ? Instant.EPOCH : lessonsToldUntil;
    }

    int levelsTold() {
        return levelsTold;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
