package dev.touchstone.motivation;

import dev.touchstone.base.PersonId;
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

/** That somebody is in a team; at most one a person. */
@Entity
@Table(name = "team_member")
class TeamMember {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Team team;

    @Column(name = "person_id")
    private UUID person;

    private Instant joinedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected TeamMember() {}

    TeamMember(Team team, PersonId person, Instant now) {
        this.id = UUID.randomUUID();
        this.team = team;
        this.person = person.value();
        this.joinedAt = now;
    }

    void becomes(PersonId other) {
        person = other.value();
    }

    Team team() {
        return team;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant joinedAt() {
        return joinedAt;
    }
}
