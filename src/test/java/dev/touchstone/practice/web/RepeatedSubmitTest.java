package dev.touchstone.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.ApiTokens;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.testbed.AtOnce;
import dev.touchstone.testbed.OnBothDatabases;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** An item takes one answer, however often and from however many sides it is handed in. */
@OnBothDatabases
class RepeatedSubmitTest {

    private static final int THREADS = 8;

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ApiTokens tokens;

    private Caller caller;

    @BeforeEach
    void someonePractises() {
        caller = Caller.withToken(http, operators, signIns, tokens);
    }

    @Test
    void aReplayedSubmitIsToldTheFirstGradeAndStoresNothing() throws Exception {
        UUID item = caller.anItemOf(Caller.CHOICE);
        JsonNode first = caller.submit(item, "{\"choice\": \"a\"}").is(200).json();
        String stored = stored(item);
        for (String again : List.of("{\"choice\": \"a\"}", "{\"choice\": \"b\"}", "{\"choice\": \"zzz\"}", "{}")) {
            JsonNode problem = caller.submit(item, again).isProblem(409, "already-submitted");
            assertThat(problem.path("first")).isEqualTo(first);
        }
        assertThat(stored(item)).isEqualTo(stored);
        assertThat(evidence(item)).isEqualTo(1);
        assertThat(caller.grade(item).is(200).json()).isEqualTo(first);
    }

    @Test
    void aDraftAfterTheAnswerChangesNothing() throws Exception {
        UUID item = caller.anItemOf(Caller.BOXES);
        JsonNode grade = caller.submit(item, Caller.NOTHING_HERE).is(200).json();
        String stored = stored(item);
        caller.keepDraft(item, "{\"boxes\": [{\"label\": \"car\", \"x\": 1, \"y\": 2, \"w\": 30, \"h\": 40}]}")
                .is(204);
        assertThat(stored(item)).isEqualTo(stored);
        assertThat(caller.grade(item).json()).isEqualTo(grade);
    }

    @Test
    void ofEightThatHandInAtOnceExactlyOneIsGraded() throws Exception {
        UUID item = caller.anItemOf(Caller.CHOICE);
        String[] options = {"a", "b", "c"};
        List<Reply> replies =
                atOnce(number -> () -> caller.submit(item, "{\"choice\": \"" + options[number % 3] + "\"}"));
        List<Reply> graded =
                replies.stream().filter(reply -> reply.status() == 200).toList();
        assertThat(graded).as(replies.toString()).hasSize(1);
        JsonNode first = graded.getFirst().json();
        for (Reply reply : replies) {
            if (reply != graded.getFirst()) {
                assertThat(reply.isProblem(409, "already-submitted").path("first"))
                        .isEqualTo(first);
            }
        }
        assertThat(evidence(item)).isEqualTo(1);
        assertThat(caller.grade(item).json()).isEqualTo(first);
    }

    @Test
    void eightItemsOfOneAttemptHandedInAtOnceAllCountTowardItsEnd() throws Exception {
        JsonNode attempt = caller.start(Caller.CHOICE, THREADS).is(201).json();
        List<UUID> items = Caller.itemsOf(attempt);
        List<Reply> replies = atOnce(number -> () -> caller.submit(items.get(number), "{\"choice\": \"a\"}"));
        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(caller.read("/api/v1/attempts/{id}", attempt.path("id").asString())
                        .json()
                        .path("finished")
                        .asBoolean())
                .isTrue();
        assertThat(database.queryForMap(
                        "select answered, finished_at from attempt where id = ?",
                        UUID.fromString(attempt.path("id").asString())))
                .hasEntrySatisfying("answered", value -> assertThat(value).isEqualTo(THREADS))
                .hasEntrySatisfying("finished_at", value -> assertThat(value).isNotNull());
    }

    @Test
    void onlyTheFirstAnswerToAnItemIsEvidence() throws Exception {
        String person = caller.read("/api/v1/me").json().path("id").asString();
        int items = caller.start(Caller.CHOICE, 50).is(201).json().path("items").size();
        for (int round = 0; round < 2; round++) {
            for (UUID item :
                    Caller.itemsOf(caller.start(Caller.CHOICE, 50).is(201).json())) {
                caller.submit(item, "{\"choice\": \"a\"}").is(200);
            }
        }
        assertThat(database.queryForObject(
                        "select count(*) from evidence where person_id = ?", Integer.class, UUID.fromString(person)))
                .isEqualTo(items);
    }

    @Test
    void oneItemInEightAttemptsHandedInAtOnceIsEvidenceOnce() throws Exception {
        List<UUID> items = new ArrayList<>();
        for (int attempt = 0; attempt < THREADS; attempt++) {
            items.add(caller.anItemOf(Caller.CHOICE));
        }
        List<Reply> replies = atOnce(number -> () -> caller.submit(items.get(number), "{\"choice\": \"a\"}"));
        assertThat(replies).extracting(Reply::status).containsOnly(200);
        assertThat(items.stream().mapToInt(this::evidence).sum()).isEqualTo(1);
    }

    @Test
    void aDraftThatComesWithTheAnswerDoesNotDisturbIt() throws Exception {
        UUID item = caller.anItemOf(Caller.CHOICE);
        String answer = "{\"choice\": \"a\"}";
        List<Reply> replies =
                atOnce(number -> () -> number == 0 ? caller.submit(item, answer) : caller.keepDraft(item, answer));
        assertThat(replies).extracting(Reply::status).containsOnly(200, 204);
        assertThat(stored(item)).containsIgnoringCase("draft=null");
    }

    private List<Reply> atOnce(IntFunction<Callable<Reply>> deed) throws Exception {
        return AtOnce.all(IntStream.range(0, THREADS).mapToObj(deed).toList());
    }

    private String stored(UUID item) {
        return database.queryForMap("select * from turn where id = ?", item).toString();
    }

    private int evidence(UUID item) {
        return Objects.requireNonNull(
                database.queryForObject("select count(*) from evidence where id = ?", Integer.class, item));
    }
}
