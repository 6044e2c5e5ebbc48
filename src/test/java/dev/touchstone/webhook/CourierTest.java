package dev.touchstone.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.standardwebhooks.Webhook;
import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.testbed.AtOnce;
import dev.touchstone.webhook.sending.Outcome;
import dev.touchstone.webhook.sending.Receiver;
import dev.touchstone.webhook.sending.Receiver.Got;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebhookTest
class CourierTest {

    private static final int WORKERS = 8;

    @Autowired
    private WebhookFixture fixture;

    @Autowired
    private WebhookEndpoints endpoints;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Courier courier;

    @Autowired
    private Messages messages;

    @Autowired
    private AccountFixture mailboxes;

    @Autowired
    private MovableClock clock;

    private final Receiver receiver = Receiver.open();
    private Someone owner;
    private AgencyRow agency;
    private ToldSecret told;
    private Duration passed = Duration.ZERO;

    @BeforeEach
    void anAgencyThatListens() {
        owner = fixture.someone();
        agency = fixture.agencyOf(owner);
        told = fixture.endpoint(owner, agency, receiver.address());
    }

    @AfterEach
    void backToToday() {
        pass(passed.negated());
        receiver.answers(204);
        courier.deliverAllDue();
        receiver.close();
    }

    @Test
    void aTestArrivesSignedSoThatAnIndependentLibraryTakesIt() {
        UUID id = test();
        courier.deliverAllDue();
        assertThat(receiver.got).singleElement().satisfies(got -> {
            assertThat(got.header("content-type")).isEqualTo("application/json");
            assertThat(got.header("webhook-id")).isEqualTo(id.toString());
            assertThat(got.text())
                    .startsWith("{\"type\":\"test\",\"timestamp\":\"")
                    .endsWith("\",\"data\":{\"agency\":\"" + agency.slug() + "\"}}");
            assertThatCode(() -> new Webhook(told.secret()).verify(got.text(), got.headers()))
                    .doesNotThrowAnyException();
        });
        assertThat(log()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(MessageState.ARRIVED);
            assertThat(row.next()).isEmpty();
            assertThat(row.tries()).singleElement().satisfies(one -> {
                assertThat(one.outcome()).isEqualTo(Outcome.ARRIVED);
                assertThat(one.status()).contains(204);
            });
        });
    }

    @Test
    void whatDoesNotArriveIsTriedTenTimesOverThreeDaysUnderOneIdWithTheSameBytes() {
        receiver.answers(500, "out of order");
        UUID id = test();
        List<Duration> waits = List.of(
                Duration.ZERO,
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2),
                Duration.ofHours(5),
                Duration.ofHours(10),
                Duration.ofHours(14),
                Duration.ofHours(20),
                Duration.ofHours(24));
        for (int tried = 0; tried < waits.size(); tried++) {
            Duration wait = waits.get(tried);
            pass(wait.multipliedBy(9).dividedBy(10));
            courier.deliverAllDue();
            assertThat(receiver.got).as("not before its time").hasSize(tried == 0 ? 1 : tried);
            pass(wait.multipliedBy(2).dividedBy(10));
            courier.deliverAllDue();
            assertThat(receiver.got).hasSize(tried + 1);
        }
        pass(Duration.ofDays(3));
        courier.deliverAllDue();

        assertThat(receiver.got).hasSize(10);
        assertThat(receiver.got).extracting(got -> got.header("webhook-id")).containsOnly(id.toString());
        assertThat(receiver.got)
                .extracting(Got::text)
                .hasSameSizeAs(receiver.got)
                .containsOnly(log().getFirst().body());
        assertThat(receiver.got)
                .extracting(got -> Long.parseLong(got.header("webhook-timestamp")))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(receiver.got)
                .allSatisfy(got -> assertThat(got.header("webhook-signature"))
                        .isEqualTo(new Webhook(told.secret())
                                .sign(id.toString(), Long.parseLong(got.header("webhook-timestamp")), got.text())));
        assertThat(log()).singleElement().satisfies(row -> {
            assertThat(row.state()).isEqualTo(MessageState.FAILED);
            assertThat(row.tries()).extracting(TryRow::number).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
            assertThat(row.tries()).extracting(TryRow::answer).containsOnly("out of order");
        });
    }

    @Test
    void whoAsksToBeLeftAloneForAnHourIs() {
        receiver.answers(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "3600");
            exchange.sendResponseHeaders(503, -1);
        });
        test();
        courier.deliverAllDue();
        pass(Duration.ofMinutes(59));
        courier.deliverAllDue();
        assertThat(receiver.got).hasSize(1);
        pass(Duration.ofMinutes(2));
        courier.deliverAllDue();
        assertThat(receiver.got).hasSize(2);
    }

    @Test
    void whoIsGoneIsSwitchedOffAndThoseWhoManageHearOfIt() {
        Someone manager = fixture.someone();
        Someone reader = fixture.someone();
        fixture.joins(agency, manager, AgencyRole.MANAGER);
        fixture.joins(agency, reader, AgencyRole.READER);
        UUID first = test();
        UUID second = test();
        receiver.answers(410);
        courier.deliverAllDue();

        assertThat(receiver.got).hasSize(1);
        EndpointRow row = owner.get(() -> endpoints.list(agency.slug())).getFirst();
        assertThat(row.listening()).isFalse();
        assertThat(row.offBecause()).contains(OffBecause.GONE);
        assertThat(row.failed()).isEqualTo(2);
        for (Someone one : List.of(owner, manager)) {
            assertThat(mailboxes.mailsTo(one.email()))
                    .filteredOn(mail -> mail.subject().contains("switched off"))
                    .singleElement()
                    .satisfies(mail -> assertThat(mail.body())
                            .contains(receiver.address(), "/agencies/" + agency.slug() + "/webhooks"));
        }
        assertThat(mailboxes.mailsTo(reader.email())).isEmpty();

        receiver.answers(204);
        owner.act(() -> endpoints.switchOn(agency.slug(), told.endpoint()));
        owner.act(() -> deliveries.replayFailed(
                agency.slug(), told.endpoint(), clock.instant().minus(Duration.ofHours(1))));
        courier.deliverAllDue();
        assertThat(receiver.got.subList(1, 3))
                .extracting(got -> got.header("webhook-id"))
                .containsExactlyInAnyOrder(first.toString(), second.toString());
    }

    @Test
    void aReplayGoesUnderTheOldIdWithTheOldBytesAndANewTime() {
        UUID id = test();
        courier.deliverAllDue();
        pass(Duration.ofHours(1));
        owner.act(() -> deliveries.replay(agency.slug(), told.endpoint(), id));
        courier.deliverAllDue();

        assertThat(receiver.got).hasSize(2);
        assertThat(receiver.got.get(1).header("webhook-id")).isEqualTo(id.toString());
        assertThat(receiver.got.get(1).body()).isEqualTo(receiver.got.get(0).body());
        assertThat(receiver.got.get(1).header("webhook-timestamp"))
                .isNotEqualTo(receiver.got.get(0).header("webhook-timestamp"));
        assertThat(log().getFirst().tries()).hasSize(2);
    }

    @Test
    void duringARotationBothSecretsSignAndAfterADayTheNewOneAlone() throws Exception {
        ToldSecret younger = owner.get(() -> endpoints.rotate(agency.slug(), told.endpoint()));
        test();
        courier.deliverAllDue();
        Got got = receiver.got.getFirst();
        for (ToldSecret either : List.of(told, younger)) {
            new Webhook(either.secret()).verify(got.text(), got.headers());
        }
        assertThat(owner.get(() -> endpoints.list(agency.slug())).getFirst().olderSecretUntil())
                .isPresent();

        pass(Endpoint.OVERLAP.plusMinutes(1));
        UUID id = test();
        courier.deliverAllDue();
        Got later = receiver.got.get(1);
        assertThat(later.header("webhook-signature"))
                .isEqualTo(new Webhook(younger.secret())
                        .sign(id.toString(), Long.parseLong(later.header("webhook-timestamp")), later.text()));
    }

    @Test
    void eightWorkersSendEachMessageOnce() throws Exception {
        List<String> ids =
                IntStream.range(0, 40).mapToObj(one -> test().toString()).toList();
        AtOnce.each(WORKERS, () -> {
            courier.deliverAllDue();
            return true;
        });
        assertThat(receiver.got).extracting(got -> got.header("webhook-id")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(log()).extracting(DeliveryRow::state).containsOnly(MessageState.ARRIVED);
    }

    @Test
    void whatADeadNodeHadTakenIsSentByAnotherAndTheLogSaysSo() {
        UUID id = test();
        assertThat(courier.take(id)).as("by the node that dies").isPresent();
        courier.deliverAllDue();
        assertThat(receiver.got).as("nobody knows yet that it is dead").isEmpty();
        pass(Courier.TAKEN_FOR.plusSeconds(1));
        courier.deliverAllDue();
        assertThat(receiver.got).hasSize(1);
        assertThat(log().getFirst().tries())
                .extracting(TryRow::outcome)
                .containsExactly(Outcome.UNKNOWN, Outcome.ARRIVED);
    }

    @Test
    void aNodeThatWasThoughtDeadDoesNotUndoWhatAnotherDid() {
        UUID id = test();
        Parcel slow = courier.take(id).orElseThrow();
        pass(Courier.TAKEN_FOR.plusSeconds(1));
        courier.deliverAllDue();
        receiver.answers(500);
        courier.carry(slow);
        assertThat(log().getFirst().state()).isEqualTo(MessageState.ARRIVED);
    }

    @Test
    void whatWaitsForAnEndpointThatIsSwitchedOffIsNotSent() {
        UUID id = test();
        owner.act(() -> endpoints.switchOff(agency.slug(), told.endpoint()));
        courier.deliverAllDue();
        assertThat(receiver.got).isEmpty();
        assertThat(messages.findById(id).orElseThrow().state()).isEqualTo(MessageState.FAILED);
    }

    private UUID test() {
        return owner.get(() -> endpoints.test(agency.slug(), told.endpoint()));
    }

    private List<DeliveryRow> log() {
        return owner.get(
                () -> deliveries.page(agency.slug(), told.endpoint(), DeliveryFilter.ALL, Optional.empty(), 100));
    }

    private void pass(Duration time) {
        passed = passed.plus(time);
        clock.pass(time);
    }
}
