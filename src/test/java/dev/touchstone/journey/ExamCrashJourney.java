package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Installation;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fifty people sit an exam when the power goes. What was acknowledged is there, and so is their time. */
class ExamCrashJourney {

    private static final int PEOPLE = 50;

    private static final List<List<String>> LEVELS =
            List.of(List.of("code-reading", "capable"), List.of("code-review", "novice"));

    @TempDir
    private Path data;

    private final HttpClient client = HttpClient.newHttpClient();

    /** @param sitting as the server last said it @param at when it said so, in nanoseconds */
    private record Seat(String token, JsonNode sitting, int answered, long at) {}

    @Test
    void noAcknowledgedAnswerOfFiftySittingsIsLostAndTheTimeLeftIsRight() throws Exception {
        List<Seat> before = new ArrayList<>();
        try (Installation server = Installation.serve(data)) {
            for (String token : enrol()) {
                before.add(sits(server.address(), token, before.size() % 3));
            }
            server.kill();
        }
        try (Installation server = Installation.serve(data)) {
            for (Seat seat : before) {
                JsonNode found = call(server.address(), seat.token(), "GET", "/sittings/" + id(seat), "");
                long away = (System.nanoTime() - seat.at()) / 1_000_000_000;
                assertThat(found.path("answered").asInt()).isEqualTo(seat.answered());
                assertThat(found.at("/item/id")).isEqualTo(seat.sitting().at("/item/id"));
                assertThat(found.at("/item/draft").isMissingNode()
                                || found.at("/item/draft").isNull())
                        .isFalse();
                long expected = seat.sitting().path("secondsLeft").asLong() - away;
                assertThat(found.path("secondsLeft").asLong()).isBetween(expected - 2, expected + 2);
            }
        }
    }

    private static String id(Seat seat) {
        return seat.sitting().path("id").asString();
    }

    /** Begins, answers so many items and leaves a draft on the next. */
    private Seat sits(URI server, String token, int answers) throws Exception {
        JsonNode at = call(
                server,
                token,
                "POST",
                "/sittings",
                "{\"program\": \"code-review\", \"honest\": true, \"logged\": true}");
        at = call(server, token, "POST", "/sittings/" + at.path("id").asString() + "/start", "");
        for (int i = 0; i < answers; i++) {
            at = call(
                    server,
                    token,
                    "POST",
                    "/sittings/items/" + at.at("/item/id").asString() + "/answer",
                    anAnswer(at));
        }
        call(server, token, "PUT", "/sittings/items/" + at.at("/item/id").asString() + "/draft", anAnswer(at));
        JsonNode left = call(server, token, "GET", "/sittings/" + at.path("id").asString(), "");
        return new Seat(token, left, answers, System.nanoTime());
    }

    /** Of the right form, for the two types of this exam. */
    private static String anAnswer(JsonNode sitting) {
        return sitting.at("/item/type").asString().equals("choice")
                ? "{\"choice\": \"" + sitting.at("/item/details/options/0/slug").asString() + "\"}"
                : "{\"nothingHere\": true}";
    }

    private JsonNode call(URI server, String token, String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode())
                .as(method + " " + path + ": " + response.body())
                .isBetween(200, 204);
        return JsonMapper.shared().readTree(response.body().isEmpty() ? "{}" : response.body());
    }

    /** People with tokens and levels, written beside the running server. */
    private List<String> enrol() throws Exception {
        List<String> tokens = new ArrayList<>();
        String url = "jdbc:h2:file:" + data.resolve("touchstone") + ";AUTO_SERVER=TRUE";
        try (Connection database = DriverManager.getConnection(url, "touchstone", "")) {
            for (int i = 0; i < PEOPLE; i++) {
                tokens.add(enrol(database, i));
            }
        }
        return tokens;
    }

    private static String enrol(Connection database, int number) throws Exception {
        UUID person = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        String token = "ts_" + UUID.randomUUID();
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        write(
                database,
                "insert into person (id, email, display_name, language, theme, created_at, seen_at, version)"
                        + " values (?, ?, 'Ada', 'EN', 'SYSTEM', ?, ?, 0)",
                person,
                "ada" + number + "@example.org",
                now,
                now);
        write(database, "insert into person_role (person_id, role) values (?, 'LEARNER')", person);
        write(
                database,
                "insert into api_token (id, person_id, name, secret_hash, hint, created_at, expires_at, version)"
                        + " values (?, ?, 'test', ?, 'test', ?, ?, 0)",
                UUID.randomUUID(),
                person,
                hash,
                now,
                now.plusDays(1));
        for (List<String> level : LEVELS) {
            write(
                    database,
                    "insert into standing (id, person_id, skill, mean, variance, answers, level, on_day, day_low,"
                            + " day_answers, day_mixed, before_answers, before_mixed, basis, version)"
                            + " values (?, ?, ?, 1, 0.05, 40, ?, ?, 0.5, 4, 4, 4, 4, 0, 0)",
                    UUID.randomUUID(),
                    person,
                    level.get(0),
                    level.get(1),
                    LocalDate.now(ZoneOffset.UTC));
        }
        return token;
    }

    private static void write(Connection database, String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}
