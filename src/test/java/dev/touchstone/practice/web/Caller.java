package dev.touchstone.practice.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import dev.touchstone.account.ApiTokens;
import dev.touchstone.account.Browser;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.PersonId;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** Someone who practises over REST: a guest with a session, or the owner of an API token. */
class Caller {

    static final String BOXES = "tight-boxes";
    static final String CHOICE = "which-clause";
    static final String NOTHING_HERE = "{\"nothingHere\": true}";

    private static final String PASSWORD = "green lantern by the river";

    private final MockMvc http;
    private final Identity identity;

    private Caller(MockMvc http, Identity identity) {
        this.http = http;
        this.identity = identity;
    }

    private interface Identity {

        MockHttpServletRequestBuilder onto(MockHttpServletRequestBuilder request);
    }

    static Caller guest(MockMvc http) {
        return in(http, new Browser());
    }

    /** Whoever the browser's session belongs to; its CSRF token is sent as a page would. */
    static Caller in(MockMvc http, Browser browser) {
        return new Caller(
                http,
                request -> request.session(browser.session())
                        .cookie(new Cookie("XSRF-TOKEN", "t"))
                        .header("X-XSRF-TOKEN", "t"));
    }

    /** A new account that lets a program speak for it. */
    static Caller withToken(MockMvc http, Operators operators, SignIns signIns, ApiTokens tokens) {
        Account anna = Account.make(operators);
        Browser browser = new Browser();
        browser.visit(() -> signIns.signIn(anna.email(), PASSWORD));
        String token =
                browser.visit(() -> tokens.create("script", Duration.ofDays(1))).value();
        return new Caller(http, request -> request.header("Authorization", "Bearer " + token));
    }

    record Account(String email, PersonId id) {

        static Account make(Operators operators) {
            String email = "rest-" + UUID.randomUUID() + "@example.org";
            return new Account(
                    email,
                    operators.enrol(EmailAddress.parse(email).orElseThrow(), PASSWORD, "Anna", Language.EN, Set.of()));
        }

        void signIn(Browser browser, SignIns signIns) {
            browser.visit(() -> signIns.signIn(email, PASSWORD));
        }
    }

    Reply read(String path, Object... variables) throws Exception {
        return send(get(path, variables));
    }

    Reply start(String exercise, int items) throws Exception {
        return send(post("/api/v1/attempts"), "{\"exercise\": \"" + exercise + "\", \"items\": " + items + "}");
    }

    Reply submit(UUID item, String answer) throws Exception {
        return send(post("/api/v1/items/{item}/answer", item), answer);
    }

    Reply keepDraft(UUID item, String draft) throws Exception {
        return send(put("/api/v1/items/{item}/draft", item), draft);
    }

    Reply grade(UUID item) throws Exception {
        return read("/api/v1/items/{item}/grade", item);
    }

    /** The one item of a new attempt. */
    UUID anItemOf(String exercise) throws Exception {
        return itemsOf(start(exercise, 1).is(201).json()).getFirst();
    }

    static List<UUID> itemsOf(JsonNode attempt) {
        return StreamSupport.stream(attempt.path("items").spliterator(), false)
                .map(item -> UUID.fromString(item.path("id").asString()))
                .toList();
    }

    Reply send(MockHttpServletRequestBuilder request, String body) throws Exception {
        return send(request.contentType(MediaType.APPLICATION_JSON).content(body));
    }

    Reply send(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response =
                http.perform(identity.onto(request)).andReturn().getResponse();
        return Reply.of(response);
    }
}
