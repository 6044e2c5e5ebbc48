package dev.touchstone.tier;

import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.credential.Achieved;
import dev.touchstone.credential.Credentials;
import dev.touchstone.credential.IssuePolicy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.event.TransactionalEventListener;

/** An agency with people in every role, what they have shown, and what is heard of it. */
@TestConfiguration(proxyBeanMethods = false)
public class TierFixture {

    public final List<TierChanged> heard = new CopyOnWriteArrayList<>();

    private static final Map<PersonId, LiveTally> LIVE = new ConcurrentHashMap<>();

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Agencies agencies;

    @Autowired
    private LadderDesk ladders;

    @Autowired
    private Credentials credentials;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @Bean
    @Primary
    static LiveRecord reported() {
        return (agency, people) -> people.stream()
                .filter(LIVE::containsKey)
                .collect(Collectors.toMap(person -> person, person -> Map.of("boxes", LIVE.get(person))));
    }

    @TransactionalEventListener
    void on(TierChanged changed) {
        heard.add(changed);
    }

    public Someone someone(String name) {
        return someone(name, Language.EN);
    }

    public Someone someone(String name, Language language) {
        return Someone.enrolled(operators, signIns, name, language, Set.of());
    }

    /** Pays by the tiers and rates of the example. */
    public AgencyRow agencyOf(Someone owner, String name) {
        AgencyRow agency = agencyWithoutRates(owner, name);
        owner.act(() -> OwnRates.save(agency, ladders, clock));
        return agency;
    }

    public AgencyRow agencyWithoutRates(Someone owner, String name) {
        return owner.get(() -> agencies.found(name));
    }

    public MemberId join(AgencyId agency, Someone person, AgencyRole role) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into membership (id, agency_id, person_id, name, email, team, role, state, since, version)"
                        + " values (?, ?, ?, ?, ?, '', ?, 'ACTIVE', ?, 0)",
                id,
                agency.value(),
                person.id().value(),
                person.name(),
                person.email(),
                role.name(),
                clock.instant().atOffset(ZoneOffset.UTC));
        return new MemberId(id);
    }

    public void certify(Someone person, String program) {
        credentials.issue(new Achieved(
                UUID.randomUUID(),
                person.id(),
                UUID.randomUUID(),
                program,
                clock.instant(),
                0.86,
                0.8,
                0.91,
                0.75,
                24,
                List.of("street-a 1.0"),
                Period.ofYears(2),
                IssuePolicy.AUTOMATIC));
    }

    /** @param mean on the scale of abilities, known well */
    public void skilled(Someone person, String skill, double mean) {
        database.update(
                "delete from standing where person_id = ? and skill = ?",
                person.id().value(),
                skill);
        database.update(
                "insert into standing (id, person_id, skill, mean, variance, answers, on_day, day_low, day_answers,"
                        + " day_mixed, before_answers, before_mixed, basis, version)"
                        + " values (?, ?, ?, ?, 0.01, 40, ?, 0, 10, 5, 0, 0, 0, 0)",
                UUID.randomUUID(),
                person.id().value(),
                skill,
                mean,
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    public void worked(Someone person, long answers, long right) {
        LIVE.put(person.id(), new LiveTally(answers, right));
    }
}
