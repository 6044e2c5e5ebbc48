package dev.touchstone.practice.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.touchstone.account.ApiTokens;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.testbed.OnBothDatabases;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Practising as a program does: list the course, start an attempt, submit an answer, read the grade. */
@OnBothDatabases
class RestJourneyTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ApiTokens tokens;

    @Test
    void aGuestPractisesWithTheSessionAndTheCsrfTokenThatTheFirstAnswerBrought() throws Exception {
        MockHttpSession session = new MockHttpSession();
        Cookie csrf = Objects.requireNonNull(http.perform(get("/api/v1/course").session(session))
                .andReturn()
                .getResponse()
                .getCookie("XSRF-TOKEN"));
        String start = "{\"exercise\": \"" + Caller.BOXES + "\"}";
        Reply without = Reply.of(http.perform(post("/api/v1/attempts")
                        .session(session)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(start))
                .andReturn()
                .getResponse());
        without.isProblem(403, "csrf-token-missing");
        Reply started = Reply.of(http.perform(post("/api/v1/attempts")
                        .session(session)
                        .cookie(csrf)
                        .header("X-XSRF-TOKEN", csrf.getValue())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(start))
                .andReturn()
                .getResponse());
        started.is(201);
        assertThat(started.json().path("items").size()).isEqualTo(1);
    }

    @Test
    void aGuestIsGradedAndReadsTheGradeAgain() throws Exception {
        practises(Caller.guest(http));
    }

    @Test
    void aProgramWithATokenIsGradedForItsOwner() throws Exception {
        practises(Caller.withToken(http, operators, signIns, tokens));
    }

    private static void practises(Caller caller) throws Exception {
        JsonNode course = caller.read("/api/v1/course").is(200).json();
        assertThat(course.at("/tracks/0/lessons/0/status").asString()).isEqualTo("current");
        assertThat(course.at("/tracks").toString()).contains("\"exercise\":\"" + Caller.BOXES + "\"");

        JsonNode attempt = caller.start(Caller.BOXES, 2).is(201).json();
        JsonNode item = attempt.at("/items/0");
        UUID id = Caller.itemsOf(attempt).getFirst();
        assertThat(item.path("type").asString()).isEqualTo("boxes");
        assertThat(item.path("score").isNull()).isTrue();
        String picture = item.at("/picture/url").asString();
        assertThat(picture).isEqualTo("/pictures/" + id);
        assertThat(caller.read(picture).is(200).type()).startsWith("image/");
        caller.grade(id).isProblem(404, "not-found");

        JsonNode grade = caller.submit(id, Caller.NOTHING_HERE).is(200).json();
        assertThat(grade.path("score").asDouble()).isBetween(0.0, 1.0);
        assertThat(grade.path("attemptFinished").asBoolean()).isFalse();
        assertThat(grade.path("errors").isEmpty()).isEqualTo(grade.path("score").asDouble() == 1);
        assertThat(caller.grade(id).is(200).json()).isEqualTo(grade);

        JsonNode after = caller.read("/api/v1/attempts/{id}", attempt.path("id").asString())
                .is(200)
                .json();
        assertThat(after.at("/items/0/score")).isEqualTo(grade.path("score"));
        assertThat(after.path("finished").asBoolean()).isFalse();
    }

    @Test
    void theGoldThatOneCallerWasShownIsTheRightAnswerOfTheNext() throws Exception {
        Caller one = Caller.guest(http);
        JsonNode gold = one.submit(one.anItemOf(Caller.CHOICE), "{\"choice\": \"a\"}")
                .is(200)
                .json()
                .at("/reveal/accepted/0");
        Caller next = Caller.guest(http);
        JsonNode grade = next.submit(next.anItemOf(Caller.CHOICE), "{\"choice\": \"" + gold.asString() + "\"}")
                .is(200)
                .json();
        assertThat(grade.path("score").asDouble()).isEqualTo(1);
        assertThat(grade.path("errors").isEmpty()).isTrue();
    }

    @Test
    void aDraftWaitsForItsOwner() throws Exception {
        Caller caller = Caller.guest(http);
        JsonNode attempt = caller.start(Caller.BOXES, 1).is(201).json();
        String draft = "{\"boxes\": [{\"label\": \"car\", \"x\": 1, \"y\": 2, \"w\": 30, \"h\": 40}]}";
        caller.keepDraft(Caller.itemsOf(attempt).getFirst(), draft).is(204);
        JsonNode kept = caller.read("/api/v1/attempts/{id}", attempt.path("id").asString())
                .json();
        assertThat(kept.at("/items/0/draft/boxes/0/w").asInt()).isEqualTo(30);
    }

    @Test
    void theOpenApiDocumentNamesEveryStep() throws Exception {
        JsonNode document = Caller.guest(http).read("/api/v1/openapi").is(200).json();
        assertThat(document.path("openapi").asString()).startsWith("3.");
        String submit = document.at("/paths/~1api~1v1~1items~1{item}~1answer/post/description")
                .asString();
        assertThat(submit).contains("`boxes`: {\"boxes\"", "`choice`: {\"choice\"");
        assertThat(document.path("paths").propertyNames())
                .contains(
                        "/api/v1/course",
                        "/api/v1/attempts",
                        "/api/v1/attempts/{attempt}",
                        "/api/v1/items/{item}/draft",
                        "/api/v1/items/{item}/answer",
                        "/api/v1/items/{item}/grade",
                        "/api/v1/me",
                        "/api/v1/tokens");
        assertThat(document.path("paths").path("/api/v1/items/{item}/answer").has("post"))
                .isTrue();
    }
}
