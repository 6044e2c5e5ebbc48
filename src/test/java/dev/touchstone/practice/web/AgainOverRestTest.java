package dev.touchstone.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.touchstone.account.Browser;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.content.Curriculum;
import dev.touchstone.practice.Lessons;
import dev.touchstone.testbed.OnBothDatabases;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Programs read what is next and what costs points, and open reviews and drills. */
@OnBothDatabases
class AgainOverRestTest {

    private static final String LESSON = "a-clause-beats-intuition";
    private static final String WRONG = "{\"choice\": \"a\"}";
    private static final String A_DRILL =
            "{\"rulebook\": \"street-a\", \"clause\": \"3.1\", \"error\": \"wrong-option\"}";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Lessons lessons;

    @Autowired
    private Curriculum curriculum;

    private final Browser browser = new Browser();
    private Caller.Account anna;
    private Caller caller;

    @BeforeEach
    void annaIsInALesson() {
        anna = Caller.Account.make(operators);
        anna.signIn(browser, signIns);
        browser.visit(() -> lessons.open(curriculum.lesson(LESSON)));
        caller = Caller.in(http, browser);
    }

    @Test
    void theNextStepIsToldWithItsReasonInTheCallersLanguage() throws Exception {
        JsonNode next = caller.read("/api/v1/me/next").is(200).json();
        assertThat(next.path("kind").asString()).isEqualTo("lesson-begun");
        assertThat(next.path("address").asString()).isEqualTo("/lessons/" + LESSON);
        assertThat(next.path("title").asString()).isEqualTo("A clause beats intuition");
        assertThat(next.path("why").asString()).isEqualTo("You are in the middle of it.");
        assertThat(next.path("minutes").asInt()).isPositive();

        JsonNode spanish = caller.send(get("/api/v1/me/next").header("Accept-Language", "es"))
                .is(200)
                .json();
        assertThat(spanish.path("why").asString()).isEqualTo("Estás a mitad de ella.");
        assertThat(Caller.guest(http)
                        .read("/api/v1/me/next")
                        .is(200)
                        .json()
                        .path("kind")
                        .asString())
                .isEqualTo("lesson");
    }

    @Test
    void whoLearnedNothingHasNoReviewAndBecomesNobodyByAsking() throws Exception {
        int people = people();
        Caller guest = Caller.guest(http);
        guest.send(post("/api/v1/reviews")).isProblem(404, "not-found");
        guest.send(post("/api/v1/drills"), A_DRILL).isProblem(404, "not-found");
        assertThat(guest.read("/api/v1/me/mistakes").is(200).json().isEmpty()).isTrue();
        assertThat(people()).isEqualTo(people);
    }

    @Test
    void aDrillIsOpenedAnsweredAndFoundAgain() throws Exception {
        JsonNode drill = caller.send(post("/api/v1/drills"), A_DRILL).is(200).json();
        assertThat(drill.path("exercise").isNull()).isTrue();
        assertThat(drill.path("items").size()).isEqualTo(3);
        assertThat(drill.at("/items/0/again/clause").asString()).isEqualTo("street-a/3.1");
        assertThat(drill.at("/items/0/again/error").asString()).isEqualTo("wrong-option");
        assertThat(drill.at("/items/0/repeated").asBoolean(true)).isFalse();

        caller.submit(Caller.itemsOf(drill).getFirst(), WRONG).is(200);
        JsonNode same = caller.send(post("/api/v1/drills"), A_DRILL).is(200).json();
        assertThat(same.path("id")).isEqualTo(drill.path("id"));
        assertThat(same.at("/items/0/score").isNumber()).isTrue();
    }

    @Test
    void aDrillOnNothingIsRefused() throws Exception {
        caller.send(post("/api/v1/drills"), "{\"rulebook\": \"street-a\", \"clause\": \"99.9\"}")
                .isProblem(404, "not-found");
        caller.send(post("/api/v1/drills"), "{\"rulebook\": \"a/b c\", \"clause\": \"1.1\"}")
                .isProblem(404, "not-found");
        Reply empty = caller.send(post("/api/v1/drills"), "{\"rulebook\": \"\"}");
        assertThat(empty.status()).isBetween(400, 422);
    }

    @Test
    void mistakesAreListedWithTheirCostAndTheReviewAsksForThem() throws Exception {
        for (UUID item : Caller.itemsOf(caller.start(Caller.CHOICE, 20).is(201).json())) {
            caller.submit(item, WRONG).is(200);
        }
        JsonNode mistakes = caller.read("/api/v1/me/mistakes").is(200).json();
        assertThat(mistakes.size()).isPositive();
        assertThat(mistakes.at("/0/mistake/clause").asString()).startsWith("street-a/");
        assertThat(mistakes.at("/0/mistake/error").asString()).isEqualTo("wrong-option");
        assertThat(mistakes.at("/0/lost").asDouble()).isGreaterThanOrEqualTo(1);
        assertThat(mistakes.at("/0/checkOn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");

        database.update(
                "update memory set due = current_date, last_day = last_day - 2 where person_id = ?",
                anna.id().value());
        assertThat(caller.read("/api/v1/me/next").json().path("kind").asString())
                .isEqualTo("review");
        JsonNode review = caller.send(post("/api/v1/reviews")).is(200).json();
        assertThat(review.path("items").size()).isPositive();
        assertThat(review.toString()).contains("\"again\":{\"clause\":\"street-a/");
        assertThat(caller.send(post("/api/v1/reviews")).json().path("id")).isEqualTo(review.path("id"));
    }

    @Test
    void anItemThatLeftTheCourseIsGoneAndItsAttemptEnds() throws Exception {
        JsonNode attempt = caller.start(Caller.CHOICE, 1).is(201).json();
        UUID item = Caller.itemsOf(attempt).getFirst();
        database.update("update turn set item_id = ? where id = ?", UUID.randomUUID(), item);

        caller.submit(item, WRONG).isProblem(410, "item-withdrawn");
        caller.grade(item).isProblem(404, "not-found");
        caller.keepDraft(item, WRONG).is(204);
        JsonNode after = caller.read("/api/v1/attempts/{id}", attempt.path("id").asString())
                .is(200)
                .json();
        assertThat(after.path("finished").asBoolean()).isTrue();
        assertThat(after.path("items").isEmpty()).isTrue();
    }

    @Test
    void theOpenApiDocumentNamesThem() throws Exception {
        assertThat(caller.read("/api/v1/openapi").is(200).json().path("paths").propertyNames())
                .contains("/api/v1/me/next", "/api/v1/me/mistakes", "/api/v1/reviews", "/api/v1/drills");
    }

    private int people() {
        Integer count = database.queryForObject("select count(*) from person", Integer.class);
        return count == null ? 0 : count;
    }
}
