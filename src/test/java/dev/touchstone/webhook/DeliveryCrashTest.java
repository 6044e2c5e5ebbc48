package dev.touchstone.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.standardwebhooks.Webhook;
import dev.touchstone.testbed.Installation;
import dev.touchstone.webhook.sending.Receiver;
import dev.touchstone.webhook.sending.Receiver.Got;
import dev.touchstone.webhook.sending.SealedFor;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryCrashTest {

    private static final Map<String, String> LOOPBACK = Map.of("TOUCHSTONE_WEBHOOK_LOOPBACK", "true");
    private static final String BODY = "{\"type\":\"certified\",\"timestamp\":\"2026-03-01T12:00:00Z\",\"data\":{}}";

    private final UUID endpoint = UUID.randomUUID();
    private final UUID message = UUID.randomUUID();

    @TempDir
    private Path data;

    @Test
    void aMessageThatWasOnItsWayWhenTheServerWasKilledArrivesAfterTheNextStart() throws Exception {
        String url = "jdbc:h2:file:" + data + "/touchstone;AUTO_SERVER=TRUE";
        SealedFor secret = SealedFor.endpoint(endpoint, data);
        CountDownLatch killed = new CountDownLatch(1);
        try (Receiver receiver = Receiver.open()) {
            receiver.answers(exchange -> {
                try {
                    killed.await();
                } catch (InterruptedException over) {
                    Thread.currentThread().interrupt();
                }
            });
            try (Installation first = Installation.serve(data, LOOPBACK);
                    Connection beside = DriverManager.getConnection(url, "touchstone", "")) {
                write(beside, receiver.address(), secret.sealed());
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> receiver.got.size() == 1);
                first.kill();
            }
            killed.countDown();
            receiver.answers(204);

            try (Connection between = DriverManager.getConnection(url, "touchstone", "")) {
                assertThat(state(between)).isEqualTo("WAITING");
                // The two minutes pass after which a node is known to be dead.
                run(between, "update webhook_message set due_at = current_timestamp where id = ?", message);
            }
            try (Installation second = Installation.serve(data, LOOPBACK);
                    Connection beside = DriverManager.getConnection(url, "touchstone", "")) {
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> state(beside), "ARRIVED"::equals);
                assertThat(second.output()).doesNotContain("ERROR");
            }

            assertThat(receiver.got).hasSize(2);
            assertThat(receiver.got).extracting(got -> got.header("webhook-id")).containsOnly(message.toString());
            assertThat(receiver.got).extracting(Got::text).containsOnly(BODY);
            new Webhook(secret.told()).verify(BODY, receiver.got.get(1).headers());
        }
    }

    private void write(Connection database, String address, String sealed) throws SQLException {
        UUID agency = UUID.randomUUID();
        run(
                database,
                "insert into agency (id, slug, name, founded_at, version)"
                        + " values (?, 'nordlicht', 'Nordlicht', current_timestamp, 0)",
                agency);
        run(
                database,
                "insert into webhook_endpoint (id, agency_id, address, description, events, listening, since, secret,"
                        + " made_at, version) values (?, ?, ?, '', 'certified', true, current_timestamp, ?,"
                        + " current_timestamp, 0)",
                endpoint,
                agency,
                address,
                sealed);
        run(
                database,
                "insert into webhook_message (id, endpoint_id, type, fact, body, happened_at, written_at, state, step,"
                        + " tries, due_at, version) values (?, ?, 'CERTIFIED', 'certified:1', ?, current_timestamp,"
                        + " current_timestamp, 'WAITING', 0, 0, current_timestamp, 0)",
                message,
                endpoint,
                BODY);
    }

    private static void run(Connection database, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int place = 0; place < values.length; place++) {
                prepared.setObject(place + 1, values[place]);
            }
            assertThat(prepared.executeUpdate()).isOne();
        }
    }

    private String state(Connection database) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement("select state from webhook_message where id = ?")) {
            prepared.setObject(1, message);
            try (ResultSet rows = prepared.executeQuery()) {
                assertThat(rows.next()).isTrue();
                return rows.getString(1);
            }
        }
    }
}
