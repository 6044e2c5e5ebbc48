package dev.touchstone.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.AuditRow;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@WebhookTest
class WebhookEndpointsTest {

    private static final String ADDRESS = "https://hooks.example/in";

    @Autowired
    private WebhookFixture fixture;

    @Autowired
    private WebhookEndpoints endpoints;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Audit audit;

    @Autowired
    private JdbcTemplate sql;

    private Someone owner;
    private AgencyRow agency;

    @BeforeEach
    void anAgency() {
        owner = fixture.someone();
        agency = fixture.agencyOf(owner);
    }

    @Test
    void aSecretIsToldOnceAndStoredSealed() {
        ToldSecret told = fixture.endpoint(owner, agency, ADDRESS);
        assertThat(told.secret()).startsWith("whsec_");
        assertThat(told.toString()).doesNotContain(told.secret().substring(6));
        EndpointRow row = owner.get(() -> endpoints.list(agency.slug())).getFirst();
        assertThat(row.toString()).doesNotContain(told.secret().substring(6, 20));
        assertThat(row.events()).isEqualTo(EnumSet.complementOf(EnumSet.of(MessageType.TEST)));
        assertThat(sql.queryForObject(
                        "select secret from webhook_endpoint where id = ?", String.class, told.endpoint()))
                .doesNotContain(told.secret().substring(6, 20));
    }

    @ParameterizedTest
    @EnumSource(AgencyRole.class)
    void onlyWhoManagesTheAgencyFindsItsEndpoints(AgencyRole role) {
        UUID id = fixture.endpoint(owner, agency, ADDRESS).endpoint();
        Someone somebody = fixture.someone();
        fixture.joins(agency, somebody, role);
        if (role.manages()) {
            assertThat(somebody.get(() -> endpoints.list(agency.slug()))).hasSize(1);
        } else {
            assertClosedTo(somebody, agency, id);
        }
    }

    @Test
    void anotherAgencysEndpointDoesNotExist() {
        UUID id = fixture.endpoint(owner, agency, ADDRESS).endpoint();
        Someone rival = fixture.someone();
        AgencyRow theirs = fixture.agencyOf(rival);
        assertClosedTo(rival, agency, id);
        for (Runnable deed : deeds(theirs, id)) {
            assertThatThrownBy(() -> rival.act(deed)).isInstanceOf(NotFound.class);
        }
        assertThat(owner.get(() -> endpoints.list(agency.slug()))).hasSize(1);
    }

    private void assertClosedTo(Someone somebody, AgencyRow of, UUID id) {
        assertThatThrownBy(() -> somebody.get(() -> endpoints.list(of.slug()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.endpoint(somebody, of, ADDRESS)).isInstanceOf(NotFound.class);
        for (Runnable deed : deeds(of, id)) {
            assertThatThrownBy(() -> somebody.act(deed)).isInstanceOf(NotFound.class);
        }
    }

    private List<Runnable> deeds(AgencyRow of, UUID id) {
        String slug = of.slug();
        return List.of(
                () -> endpoints.rotate(slug, id),
                () -> endpoints.test(slug, id),
                () -> endpoints.switchOff(slug, id),
                () -> endpoints.switchOn(slug, id),
                () -> endpoints.remove(slug, id),
                () -> deliveries.page(slug, id, DeliveryFilter.ALL, Optional.empty(), 10),
                () -> deliveries.replay(slug, id, UUID.randomUUID()),
                () -> deliveries.replayFailed(slug, id, Instant.EPOCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "http://hooks.example/", "https://10.0.0.1:x/", "https://me:secret@hooks.example/"})
    void whatIsNoAddressIsRefused(String address) {
        assertThatThrownBy(() -> fixture.endpoint(owner, agency, address))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("address"));
    }

    @Test
    void anEndpointNeedsAnEventAndAShortDescription() {
        for (Set<MessageType> none : List.of(Set.<MessageType>of(), Set.of(MessageType.TEST))) {
            assertThatThrownBy(() -> make("", none))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.code()).isEqualTo("events"));
        }
        assertThatThrownBy(() -> make("x".repeat(121), MessageType.events()))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("description"));
    }

    @Test
    void twentyAreEnough() {
        for (int i = 0; i < WebhookEndpoints.MOST; i++) {
            fixture.endpoint(owner, agency, ADDRESS);
        }
        assertThatThrownBy(() -> fixture.endpoint(owner, agency, ADDRESS))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("too-many-endpoints"));
    }

    @Test
    void whatIsDoneToAnEndpointIsOnRecordWithoutItsSecret() {
        ToldSecret told = fixture.endpoint(owner, agency, ADDRESS);
        ToldSecret younger = owner.get(() -> endpoints.rotate(agency.slug(), told.endpoint()));
        owner.act(() -> endpoints.test(agency.slug(), told.endpoint()));
        owner.act(() -> endpoints.switchOff(agency.slug(), told.endpoint()));
        assertThatThrownBy(() -> owner.act(() -> endpoints.test(agency.slug(), told.endpoint())))
                .isInstanceOf(Refused.class);
        owner.act(() -> endpoints.switchOn(agency.slug(), told.endpoint()));
        owner.act(() -> endpoints.remove(agency.slug(), told.endpoint()));

        List<AuditRow> history = audit.history("webhook", told.endpoint());
        assertThat(history)
                .extracting(AuditRow::deed)
                .containsExactly(
                        "webhook.made",
                        "webhook.secret-rotated",
                        "webhook.switched-off",
                        "webhook.switched-on",
                        "webhook.removed");
        assertThat(history.toString())
                .doesNotContain(told.secret().substring(6), younger.secret().substring(6));
        assertThat(sql.queryForObject(
                        "select count(*) from webhook_message where endpoint_id = ?", Integer.class, told.endpoint()))
                .isZero();
    }

    @Test
    void theLogIsReadInPagesTheLatestFirst() {
        UUID id = fixture.endpoint(owner, agency, ADDRESS).endpoint();
        List<UUID> written = new java.util.ArrayList<>();
        for (int i = 0; i < 5; i++) {
            written.addFirst(owner.get(() -> endpoints.test(agency.slug(), id)));
        }
        List<DeliveryRow> first = page(id, Optional.empty());
        List<DeliveryRow> second = page(id, Optional.of(first.getLast().id()));
        List<DeliveryRow> third = page(id, Optional.of(second.getLast().id()));
        assertThat(third).hasSize(1);
        List<UUID> read = new java.util.ArrayList<>();
        List.of(first, second, third).forEach(page -> page.forEach(row -> read.add(row.id())));
        assertThat(read).containsExactlyElementsOf(written);
        DeliveryFilter failed = new DeliveryFilter(Optional.of(MessageState.FAILED), Optional.empty());
        assertThat(owner.get(() -> deliveries.page(agency.slug(), id, failed, Optional.empty(), 10)))
                .isEmpty();
        owner.act(() -> endpoints.switchOff(agency.slug(), id));
        assertThat(owner.get(() -> deliveries.page(agency.slug(), id, failed, Optional.empty(), 10)))
                .hasSize(5);
    }

    private List<DeliveryRow> page(UUID id, Optional<UUID> after) {
        return owner.get(() -> deliveries.page(agency.slug(), id, DeliveryFilter.ALL, after, 2));
    }

    private ToldSecret make(String description, Set<MessageType> events) {
        return owner.get(() -> endpoints.make(agency.slug(), new NewEndpoint(ADDRESS, description, events)));
    }
}
