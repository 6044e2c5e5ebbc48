package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A company or a team that certifies and pays people. */
@Entity
@Table(name = "agency")
class Agency {

    @Id
    private UUID id;

    private String slug;
    private String name;
    private Instant foundedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Agency() {}

    Agency(AgencyName name, String slug, Instant now) {
        this.id = UUID.randomUUID();
        this.slug = slug;
        this.name = name.value();
        this.foundedAt = now;
    }

    AgencyId id() {
        return new AgencyId(id);
    }

    Instant foundedAt() {
        return foundedAt;
    }

    void rename(AgencyName other) {
        name = other.value();
    }

    AgencyRow row() {
        return new AgencyRow(id(), slug, name);
    }
}
