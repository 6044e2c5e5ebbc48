package dev.touchstone.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.touchstone.testbed.OnBothDatabases;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What is not an answer is refused in plain words and leaves nothing behind. */
@OnBothDatabases
class HostileAnswersTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"boxes": [{"label": "car", "x": "NaN", "y": 0, "w": 9, "h": 9}]}    | not-a-number
            {"boxes": [{"label": "car", "x": null, "y": 0, "w": 9, "h": 9}]}     | not-a-number
            {"boxes": [{"label": "car", "x": 1e999, "y": 0, "w": 9, "h": 9}]}    | not-a-number
            {"boxes": [{"label": "car", "x": -1e999, "y": 0, "w": 9, "h": 9}]}   | not-a-number
            {"boxes": [{"label": "car", "x": [1], "y": 0, "w": 9, "h": 9}]}      | not-a-number
            {"boxes": [{"label": "car", "x": -5, "y": 0, "w": 9, "h": 9}]}       | box-outside-picture
            {"boxes": [{"label": "car", "x": 9, "y": 9, "w": -5, "h": -5}]}      | box-outside-picture
            {"boxes": [{"label": "car", "x": 9, "y": 9, "w": 0, "h": 0}]}        | box-outside-picture
            {"boxes": [{"label": "car", "x": 0, "y": 0, "w": 1e300, "h": 9}]}    | box-outside-picture
            {"boxes": [{"label": "car", "x": 0, "y": 0, "w": 9, "h": 99999}]}    | box-outside-picture
            {"boxes": [{"label": "dragon", "x": 0, "y": 0, "w": 9, "h": 9}]}     | unknown-label
            {"boxes": [{"label": 7, "x": 0, "y": 0, "w": 9, "h": 9}]}            | unknown-label
            {"boxes": [{"x": 0, "y": 0, "w": 9, "h": 9}]}                        | unknown-label
            {"boxes": [7]}                                                      | unknown-label
            {"boxes": [{"label": "car", "x": 0, "y": 0, "w": 9, "h": 9, "attributes": ["flying"]}]} | unknown-attribute
            {"boxes": {"label": "car"}}                                         | not-boxes
            {"boxes": "many"}                                                   | not-boxes
            {"boxes": [{"label": "car", "x": 0, "y": 0, "w": 9, "h": 9}], "nothingHere": true} | boxes-and-nothing
            {"boxes": []}                                                       | nothing-drawn
            {"choice": "a"}                                                     | nothing-drawn
            []                                                                  | nothing-drawn
            7                                                                   | nothing-drawn
            """)
    void whatIsNoAnswerInBoxesIsRefused(String answer, String code) throws Exception {
        refuses(Caller.BOXES, answer, 422, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"choice": "zzz"}       | unknown-option
            {"choice": 7}           | unknown-option
            {"choice": ["a", "b"]}  | unknown-option
            {"choice": ""}          | nothing-chosen
            {"choice": null}        | nothing-chosen
            {"nothingHere": true}   | nothing-chosen
            """)
    void whatIsNoAnswerToAChoiceIsRefused(String answer, String code) throws Exception {
        refuses(Caller.CHOICE, answer, 422, code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "boxes",
                "{\"boxes\": [{\"label\": \"car\", \"x\": NaN, \"y\": 0, \"w\": 9, \"h\": 9}]}",
                "{\"boxes\": [{\"label\": \"car\", \"x\": -Infinity, \"y\": 0, \"w\": 9, \"h\": 9}]}",
                "{\"boxes\": 1} {",
                "\u0000",
            })
    void whatIsNotJsonIsABadRequest(String body) throws Exception {
        refuses(Caller.BOXES, body, 400, "bad-request");
    }

    @Test
    void bottomlessNestingIsABadRequest() throws Exception {
        refuses(Caller.BOXES, "[".repeat(100_000), 400, "bad-request");
    }

    @Test
    void aNumberWithoutEndIsRefused() throws Exception {
        Caller caller = Caller.guest(http);
        UUID item = caller.anItemOf(Caller.BOXES);
        String number = "9".repeat(100_000);
        Reply reply = caller.submit(
                item, "{\"boxes\": [{\"label\": \"car\", \"x\": " + number + ", \"y\": 0, \"w\": 9, \"h\": 9}]}");
        assertThat(reply.status()).isBetween(400, 422);
        nothingIsStored(caller, item);
    }

    @Test
    void tenThousandBoxesAreRefused() throws Exception {
        String box = "{\"label\":\"car\",\"x\":1,\"y\":1,\"w\":9,\"h\":9}";
        refuses(Caller.BOXES, "{\"boxes\":[" + (box + ",").repeat(4_999) + box + "]}", 422, "too-many-boxes");
        refuses(Caller.BOXES, "{\"boxes\":[" + (box + ",").repeat(9_999) + box + "]}", 413, "body-too-large");
    }

    @Test
    void fiveMegabytesAreRefusedBeforeTheyAreRead() throws Exception {
        refuses(Caller.BOXES, "[" + " ".repeat(5_000_000) + "]", 413, "body-too-large");
    }

    @Test
    void fiveMegabytesWithoutAToldLengthAreRefusedOnTheWay() throws Exception {
        Caller caller = Caller.guest(http);
        UUID item = caller.anItemOf(Caller.BOXES);
        caller.send(post("/api/v1/items/{item}/answer", item)
                        .contentType(MediaType.APPLICATION_JSON)
                        .with(Untold.body("[" + " ".repeat(5_000_000) + "]")))
                .isProblem(413, "body-too-large");
        nothingIsStored(caller, item);
    }

    @Test
    void somethingElseThanJsonIsRefused() throws Exception {
        Caller caller = Caller.guest(http);
        UUID item = caller.anItemOf(Caller.BOXES);
        caller.send(post("/api/v1/items/{item}/answer", item)
                        .contentType(MediaType.APPLICATION_XML)
                        .content("<boxes/>"))
                .isProblem(415, "unsupported-media-type");
        caller.read("/api/v1/items/{item}/answer", item).isProblem(405, "method-not-allowed");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 51, Integer.MAX_VALUE})
    void anAttemptHasOneToFiftyItems(int items) throws Exception {
        Reply reply = Caller.guest(http).start(Caller.BOXES, items);
        reply.isProblem(400, "bad-request");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"exercise": "no-such-exercise"}            | 404 | not-found
            {"exercise": "../gold"}                     | 404 | not-found
            {"exercise": ""}                            | 400 | bad-request
            {"exercise": null}                          | 400 | bad-request
            {"exercise": "tight-boxes", "items": "all"} | 400 | bad-request
            {"items": 1}                                | 400 | bad-request
            []                                          | 400 | bad-request
            """)
    void anAttemptIsStartedAtAKnownExercise(String body, int status, String code) throws Exception {
        Caller.guest(http).send(post("/api/v1/attempts"), body).isProblem(status, code);
    }

    private void refuses(String exercise, String answer, int status, String code) throws Exception {
        Caller caller = Caller.guest(http);
        UUID item = caller.anItemOf(exercise);
        caller.submit(item, answer).isProblem(status, code);
        nothingIsStored(caller, item);
    }

    private void nothingIsStored(Caller caller, UUID item) throws Exception {
        caller.grade(item).isProblem(404, "not-found");
        assertThat(database.queryForObject(
                        "select count(*) from turn where id = ? and answer is null and draft is null",
                        Integer.class,
                        item))
                .isEqualTo(1);
        assertThat(database.queryForObject("select count(*) from evidence where id = ?", Integer.class, item))
                .isZero();
    }
}
