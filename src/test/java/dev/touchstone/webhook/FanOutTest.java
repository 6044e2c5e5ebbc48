package dev.touchstone.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.RecurringWork;
import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.testbed.AtOnce;
import dev.touchstone.tier.TierChanged;
import dev.touchstone.webhook.sending.Receiver;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebhookTest
class FanOutTest {

    private static final int AT_ONCE = 8;
    private static final int DAYS = 2 * 365;

    @Autowired
    private WebhookFixture fixture;

    @Autowired
    private WebhookEndpoints endpoints;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private CatchUp catchUp;

    @Autowired
    private Courier courier;

    @Autowired
    private List<RecurringWork> everything;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private final Receiver receiver = Receiver.open();
    private Someone owner;
    private Someone berta;
    private AgencyRow agency;
    private UUID membership;
    private UUID endpoint;
    private int passed;

    @BeforeEach
    void anAgencyThatListensAndOneOfItsPeople() {
        owner = fixture.someone();
        agency = fixture.agencyOf(owner);
        berta = fixture.someone();
        membership = fixture.joins(agency, berta, AgencyRole.LEARNER);
        endpoint = fixture.endpoint(owner, agency, receiver.address()).endpoint();
    }

    @AfterEach
    void backToToday() {
        pass(-passed);
        courier.deliverAllDue();
        receiver.close();
    }

    @Test
    void anIssuedCredentialIsToldWithMemberAndNumberAndWithoutAName() {
        CredentialNumber number = fixture.certified(berta);
        courier.deliverAllDue();

        assertThat(receiver.got).singleElement().satisfies(got -> {
            JsonNode body = JsonMapper.shared().readTree(got.text());
            assertThat(body.propertyNames()).containsExactly("type", "timestamp", "data");
            assertThat(body.get("type").asString()).isEqualTo("certified");
            JsonNode data = body.get("data");
            assertThat(data.propertyNames()).containsExactly("agency", "member", "credential", "program", "validUntil");
            assertThat(data.get("agency").asString()).isEqualTo(agency.slug());
            assertThat(data.get("member").asString()).isEqualTo(membership.toString());
            assertThat(data.get("credential").asString()).isEqualTo(number.value());
            assertThat(got.text())
                    .doesNotContain("Berta", berta.email(), berta.id().toString());
        });
    }

    @Test
    void everyEndpointOfEveryAgencyOfTheirsIsToldOnceAndNoOther() {
        Someone rival = fixture.someone();
        AgencyRow other = fixture.agencyOf(rival);
        fixture.joins(other, berta, AgencyRole.LEARNER);
        UUID ofTheOther = fixture.endpoint(rival, other, receiver.address()).endpoint();
        UUID second = fixture.endpoint(owner, agency, receiver.address()).endpoint();
        Someone stranger = fixture.someone();
        AgencyRow strangers = fixture.agencyOf(stranger);
        UUID ofStrangers =
                fixture.endpoint(stranger, strangers, receiver.address()).endpoint();

        fixture.certified(berta);
        catchUp.lookAgain();

        assertThat(log(owner, agency, endpoint)).hasSize(1);
        assertThat(log(owner, agency, second)).hasSize(1);
        assertThat(log(rival, other, ofTheOther))
                .singleElement()
                .satisfies(row -> assertThat(row.body()).contains(other.slug()).doesNotContain(membership.toString()));
        assertThat(log(stranger, strangers, ofStrangers)).isEmpty();
    }

    @Test
    void whoHasLeftIsNobodysNews() {
        sql.update("update membership set state = 'LEFT' where id = ?", membership);
        fixture.certified(berta);
        catchUp.lookAgain();
        assertThat(log()).isEmpty();
    }

    @Test
    void whatWasEarnedBeforeJoiningIsNotToldLater() {
        Someone carla = fixture.someone();
        fixture.certified(carla);
        clock.pass(Duration.ofSeconds(2));
        fixture.joins(agency, carla, AgencyRole.LEARNER);
        catchUp.lookAgain();
        clock.pass(Duration.ofSeconds(-2));
        assertThat(log()).isEmpty();
    }

    @Test
    void anEndpointHearsWhatItChoseWhileItIsOn() {
        owner.act(() -> endpoints.switchOff(agency.slug(), endpoint));
        UUID expiringOnly = owner.get(() -> endpoints
                .make(agency.slug(), new NewEndpoint(receiver.address(), "", Set.of(MessageType.EXPIRING)))
                .endpoint());
        fixture.certified(berta);
        clock.pass(Duration.ofSeconds(2));
        owner.act(() -> endpoints.switchOn(agency.slug(), endpoint));
        catchUp.lookAgain();
        clock.pass(Duration.ofSeconds(-2));
        assertThat(log()).isEmpty();
        assertThat(log(owner, agency, expiringOnly)).isEmpty();
    }

    @Test
    void sixtyAndFourteenDaysBeforeTheEndAreTwoMessages() {
        CredentialNumber number = fixture.certified(berta);
        pass(DAYS - 59);
        work("credential-expiry");
        work("credential-expiry");
        assertThat(expiring()).hasSize(1);
        pass(46);
        work("credential-expiry");
        catchUp.lookAgain();
        assertThat(expiring())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.body()).contains(number.value()));
    }

    @Test
    void whatAServerTookDownWithItIsWrittenByTheNextLookOnce() {
        fixture.certified(berta);
        pass(DAYS - 59);
        work("credential-expiry");
        sql.update("delete from webhook_message where endpoint_id = ?", endpoint);

        catchUp.lookAgain();
        catchUp.lookAgain();

        assertThat(expiring()).hasSize(1);
    }

    @Test
    void aCredentialWhoseMessageWasLostIsToldByTheNextLook() {
        fixture.certified(berta);
        sql.update("delete from webhook_message where endpoint_id = ?", endpoint);
        catchUp.lookAgain();
        catchUp.lookAgain();
        assertThat(log()).extracting(DeliveryRow::type).containsExactly(MessageType.CERTIFIED);
    }

    @Test
    void eightThatTellOfOneFactAtOnceWriteOneMessage() throws Exception {
        fixture.certified(berta);
        sql.update("delete from webhook_message where endpoint_id = ?", endpoint);
        AtOnce.each(AT_ONCE, () -> {
            catchUp.lookAgain();
            return true;
        });
        assertThat(log()).hasSize(1);
    }

    @Test
    void anotherTierIsToldToTheAgencyThatPaysByItAlone() {
        Someone rival = fixture.someone();
        AgencyRow other = fixture.agencyOf(rival);
        fixture.joins(other, berta, AgencyRole.LEARNER);
        UUID ofTheOther = fixture.endpoint(rival, other, receiver.address()).endpoint();
        UUID holding = holds("t2");

        transaction.executeWithoutResult(status -> events.publishEvent(new TierChanged(holding, clock.instant())));
        catchUp.lookAgain();

        assertThat(log()).singleElement().satisfies(row -> {
            assertThat(row.type()).isEqualTo(MessageType.TIER_CHANGED);
            assertThat(row.body())
                    .contains("\"type\":\"tier.changed\"")
                    .endsWith("\"data\":{\"agency\":\"" + agency.slug() + "\",\"member\":\"" + membership
                            + "\",\"tier\":\"t2\"}}");
        });
        assertThat(log(rival, other, ofTheOther)).isEmpty();
    }

    @Test
    void anotherTierThatNobodyHeardOfIsToldByTheNextLookOnce() {
        holds("t1");
        catchUp.lookAgain();
        catchUp.lookAgain();
        assertThat(log()).extracting(DeliveryRow::type).containsExactly(MessageType.TIER_CHANGED);
    }

    private UUID holds(String tier) {
        UUID holding = UUID.randomUUID();
        sql.update(
                "insert into tier_holding (id, agency_id, person_id, place, tier, name, tier_rank, rate_minor, currency,"
                        + " cause, ladder, since, version) values (?, ?, ?, 1, ?, ?, 2, 1800, 'EUR', 'EARNED', 1, ?, 0)",
                holding,
                agency.id().value(),
                berta.id().value(),
                tier,
                tier,
                Timestamp.from(clock.instant()));
        return holding;
    }

    @Test
    void theLogIsKeptForThirtyDays() {
        fixture.certified(berta);
        courier.deliverAllDue();
        pass(29);
        catchUp.tidy();
        assertThat(log()).hasSize(1);
        pass(2);
        catchUp.tidy();
        assertThat(log()).isEmpty();
    }

    private void work(String name) {
        everything.stream().filter(work -> work.name().equals(name)).forEach(RecurringWork::run);
    }

    private List<DeliveryRow> expiring() {
        return log().stream().filter(row -> row.type() == MessageType.EXPIRING).toList();
    }

    private List<DeliveryRow> log() {
        return log(owner, agency, endpoint);
    }

    private List<DeliveryRow> log(Someone who, AgencyRow of, UUID id) {
        return who.get(() -> deliveries.page(of.slug(), id, DeliveryFilter.ALL, Optional.empty(), 100));
    }

    private void pass(int days) {
        passed += days;
        clock.pass(Duration.ofDays(days));
    }
}
