package dev.touchstone.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.ApiTokens;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.testbed.OnBothDatabases;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Nobody sees or touches what is another's; it is answered as if it did not exist. */
@OnBothDatabases
class OthersThingsTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ApiTokens tokens;

    private Caller anna;
    private String attempt;
    private UUID item;

    @BeforeEach
    void annaPractises() throws Exception {
        anna = Caller.withToken(http, operators, signIns, tokens);
        JsonNode started = anna.start(Caller.BOXES, 2).is(201).json();
        attempt = started.path("id").asString();
        item = Caller.itemsOf(started).getFirst();
    }

    @Test
    void anotherGuestFindsNothing() throws Exception {
        Caller guest = Caller.guest(http);
        guest.anItemOf(Caller.BOXES);
        findsNothing(guest);
    }

    @Test
    void someoneWhoIsNobodyYetFindsNothing() throws Exception {
        findsNothing(Caller.guest(http));
    }

    @Test
    void anotherAccountFindsNothing() throws Exception {
        findsNothing(Caller.withToken(http, operators, signIns, tokens));
    }

    private void findsNothing(Caller stranger) throws Exception {
        anna.submit(item, Caller.NOTHING_HERE).is(200);
        UUID open = Caller.itemsOf(anna.read("/api/v1/attempts/{id}", attempt).json())
                .getLast();
        for (UUID hers : new UUID[] {item, open}) {
            alike(stranger.grade(hers), stranger.grade(UUID.randomUUID()));
            alike(stranger.submit(hers, Caller.NOTHING_HERE), stranger.submit(UUID.randomUUID(), Caller.NOTHING_HERE));
            alike(
                    stranger.keepDraft(hers, Caller.NOTHING_HERE),
                    stranger.keepDraft(UUID.randomUUID(), Caller.NOTHING_HERE));
            alike(stranger.read("/pictures/{id}", hers), stranger.read("/pictures/{id}", UUID.randomUUID()));
            alike(
                    stranger.read("/pictures/examples/{id}", hers),
                    stranger.read("/pictures/examples/{id}", UUID.randomUUID()));
        }
        alike(
                stranger.read("/api/v1/attempts/{id}", attempt),
                stranger.read("/api/v1/attempts/{id}", UUID.randomUUID()));
        JsonNode untouched = anna.read("/api/v1/attempts/{id}", attempt).is(200).json();
        assertThat(untouched.at("/items/1/draft").isNull()).isTrue();
        assertThat(untouched.at("/items/1/score").isNull()).isTrue();
    }

    /** Hers and what does not exist are told apart by nothing but the address. */
    private void alike(Reply hers, Reply nowhere) {
        hers.isProblem(404, "not-found");
        assertThat(words(hers)).isEqualTo(words(nowhere.is(404)));
        assertThat(hers.text()).doesNotContain("\"score\"", "\"boxes\"");
    }

    private static String words(Reply reply) {
        return reply.json().path("detail").asString().replaceAll("[0-9a-f-]{36}", "ID");
    }
}
