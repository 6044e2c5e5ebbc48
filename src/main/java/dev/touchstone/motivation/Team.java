package dev.touchstone.motivation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Learners who chose to work toward one goal a week. It lives as long as someone is in it. */
@Entity
@Table(name = "team")
class Team {

    @Id
    private UUID id;

    private String code;
    private String name;
    private int goal;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Team() {}

    /** @param goal due reviews and mastered lessons a week */
    Team(String name, int goal, TeamCode code, Instant now) {
        this.id = UUID.randomUUID();
        this.code = code.value();
        this.name = name;
        this.goal = goal;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    TeamCode code() {
        return new TeamCode(code);
    }

    String name() {
        return name;
    }

    int goal() {
        return goal;
    }
}
