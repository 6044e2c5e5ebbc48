package dev.touchstone.motivation;

import dev.touchstone.base.PersonId;
import dev.touchstone.practice.PracticeDay;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A quest in one of the three places that a learner has for them. How far it is stands nowhere: that is read. */
@Entity
@Table(name = "chosen_quest")
class ChosenQuest {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID person;

    private int place;

    @Enumerated(EnumType.STRING)
    private QuestKind kind;

    private @Nullable String skill;
    private @Nullable String level;
    private Instant chosenAt;
    private LocalDate chosenDay;
    private int answersBefore;
    private int reviewedBefore;
    private int drilledBefore;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ChosenQuest() {}

    /** @param place from 1 */
    ChosenQuest(PersonId person, int place, QuestChoice choice) {
        this.id = choice.id();
        this.person = person.value();
        this.place = place;
        this.kind = choice.kind();
        this.skill = choice.skill();
        this.level = choice.level();
        this.chosenAt = choice.at();
        this.chosenDay = choice.then().day();
        this.answersBefore = choice.then().answers();
        this.reviewedBefore = choice.then().reviewed();
        this.drilledBefore = choice.then().drilled();
    }

    void becomes(PersonId other, int freePlace) {
        person = other.value();
        place = freePlace;
    }

    int place() {
        return place;
    }

    boolean isLike(QuestKind other, @Nullable String otherSkill) {
        return kind == other && Objects.equals(skill, otherSkill);
    }

    QuestChoice choice() {
        PracticeDay then = new PracticeDay(chosenDay, answersBefore, reviewedBefore, drilledBefore);
        return new QuestChoice(id, kind, skill, level, chosenAt, then);
    }
}
