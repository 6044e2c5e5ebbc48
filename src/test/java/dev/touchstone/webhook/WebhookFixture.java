package dev.touchstone.webhook;

import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.credential.AHolder;
import dev.touchstone.credential.CredentialNumber;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Agencies with people in them, some of whom earn credentials. */
@TestConfiguration(proxyBeanMethods = false)
public class WebhookFixture {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Agencies agencies;

    @Autowired
    private WebhookEndpoints endpoints;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private Clock clock;

    public Someone someone() {
        return Someone.enrolled(operators, signIns, "Anna", Language.EN, Set.of());
    }

    public AgencyRow agencyOf(Someone owner) {
        return owner.get(() -> agencies.found("Nordlicht Labeling"));
    }

    /** Takes somebody into an agency. */
    public UUID joins(AgencyRow agency, Someone person, AgencyRole role) {
        UUID membership = UUID.randomUUID();
        sql.update(
                "insert into membership (id, agency_id, person_id, name, email, team, role, state, since, version)"
                        + " values (?, ?, ?, 'Berta Private', ?, '', ?, 'ACTIVE', ?, 0)",
                membership,
                agency.id().value(),
                person.id().value(),
                person.email(),
                role.name(),
                Timestamp.from(clock.instant()));
        return membership;
    }

    public ToldSecret endpoint(Someone manager, AgencyRow agency, String address) {
        return manager.get(
                () -> endpoints.make(agency.slug(), new NewEndpoint(address, "", Set.copyOf(MessageType.events()))));
    }

    public CredentialNumber certified(Someone person) {
        return AHolder.issued(house, person.id(), UUID.randomUUID());
    }
}
