package dev.touchstone.tier.live;

import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberState;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Agencies with people in them. */
@TestConfiguration(proxyBeanMethods = false)
public class AnAgency {

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Agencies agencies;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    public Someone someone(String name, Language language) {
        return Someone.enrolled(operators, signIns, name, language, Set.of());
    }

    public Someone someone(String name) {
        return someone(name, Language.EN);
    }

    public AgencyRow of(Someone owner, String name) {
        return owner.get(() -> agencies.found(name));
    }

    public MemberId member(AgencyRow agency, PersonId person, String name, @Nullable String reference) {
        return member(agency, person, name, reference, AgencyRole.LEARNER, MemberState.ACTIVE);
    }

    public MemberId member(
            AgencyRow agency,
            @Nullable PersonId person,
            String name,
            @Nullable String reference,
            AgencyRole role,
            MemberState state) {
        UUID id = UUID.randomUUID();
        database.update(
                """
                insert into membership (id, agency_id, person_id, name, email, reference, team, role, state, since, version)
                values (?, ?, ?, ?, ?, ?, '', ?, ?, ?, 0)
                """,
                id,
                agency.id().value(),
                person == null ? null : person.value(),
                name,
                id + "@example.org",
                reference,
                role.name(),
                state.name(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return new MemberId(id);
    }
}
