package dev.touchstone.webhook.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.webhook.WebhookFixture;
import dev.touchstone.webhook.WebhookTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebhookTest
class WebhooksOverRestTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private WebhookFixture fixture;

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
    void anEndpointIsAddedListedTestedRotatedAndRemoved() throws Exception {
        JsonNode made =
                read(as(owner, body(post(path("")), "{\"url\":\"https://hooks.example/in\",\"events\":[\"expiring\"]}"))
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.secret").value(startsWith("whsec_")))
                        .andExpect(jsonPath("$.endpoint.events", hasSize(1)))
                        .andExpect(jsonPath("$.endpoint.offBecause").value(nullValue())));
        String id = made.path("endpoint").path("id").asString();
        String secret = made.path("secret").asString();

        String list = text(as(owner, get(path("")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].url").value("https://hooks.example/in"))
                .andExpect(jsonPath("$[0].events[0]").value("expiring")));
        assertThat(list).doesNotContain(secret.substring(6, 20));
        as(owner, post(path("/" + id + "/test"))).andExpect(status().isAccepted());
        JsonNode rotated = read(as(owner, post(path("/" + id + "/secret"))).andExpect(status().isOk()));
        assertThat(rotated.path("secret").asString()).startsWith("whsec_").isNotEqualTo(secret);
        assertThat(rotated.path("endpoint").path("olderSecretUntil").asString()).isNotEmpty();
        as(owner, post(path("/" + id + "/off"))).andExpect(status().isNoContent());
        as(owner, get(path("")))
                .andExpect(jsonPath("$[0].listening").value(false))
                .andExpect(jsonPath("$[0].offBecause").value("switched-off"))
                .andExpect(jsonPath("$[0].failed").value(1));
        as(owner, post(path("/" + id + "/test")))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("endpoint-off"));
        as(owner, post(path("/" + id + "/on"))).andExpect(status().isNoContent());
        as(owner, delete(path("/" + id))).andExpect(status().isNoContent());
        as(owner, get(path(""))).andExpect(jsonPath("$", hasSize(0)));
    }

    @Test
    void theLogIsPagedFilteredAndReplayed() throws Exception {
        UUID id = fixture.endpoint(owner, agency, "https://hooks.example/in").endpoint();
        for (int i = 0; i < 3; i++) {
            as(owner, post(path("/" + id + "/test"))).andExpect(status().isAccepted());
        }
        String log = path("/" + id + "/deliveries");
        JsonNode first = read(as(owner, get(log).param("limit", "2"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].state").value("waiting"))
                .andExpect(jsonPath("$.items[0].type").value("test"))
                .andExpect(jsonPath("$.items[0].tries", hasSize(0))));
        as(
                        owner,
                        get(log).param("limit", "2")
                                .param("cursor", first.path("next").asString()))
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").value(nullValue()));
        as(owner, post(path("/" + id + "/off"))).andExpect(status().isNoContent());
        as(owner, get(log).param("state", "failed").param("event", "test")).andExpect(jsonPath("$.items", hasSize(3)));
        as(owner, get(log).param("state", "arrived")).andExpect(jsonPath("$.items", hasSize(0)));
        as(owner, get(log).param("state", "lost")).andExpect(status().isBadRequest());
        as(owner, post(path("/" + id + "/on"))).andExpect(status().isNoContent());
        String message = first.path("items").get(0).path("id").asString();
        as(owner, post(log + "/" + message + "/replay")).andExpect(status().isAccepted());
        as(owner, body(post(log + "/replay"), "{\"since\":\"2026-01-01T00:00:00Z\"}"))
                .andExpect(status().isAccepted())
                .andExpect(jsonPath("$.messages").value(2));
        as(owner, body(post(log + "/replay"), "{}")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void forWhoDoesNotManageTheAgencyThereIsNothing() throws Exception {
        UUID id = fixture.endpoint(owner, agency, "https://hooks.example/in").endpoint();
        Someone reader = fixture.someone();
        fixture.joins(agency, reader, AgencyRole.READER);
        Someone rival = fixture.someone();
        fixture.agencyOf(rival);
        for (Someone other : List.of(reader, rival)) {
            for (MockHttpServletRequestBuilder request : List.of(
                    get(path("")),
                    body(post(path("")), "{\"url\":\"https://hooks.example/in\"}"),
                    delete(path("/" + id)),
                    post(path("/" + id + "/secret")),
                    post(path("/" + id + "/test")),
                    get(path("/" + id + "/deliveries")),
                    post(path("/" + id + "/deliveries/" + UUID.randomUUID() + "/replay")))) {
                as(other, request).andExpect(status().isNotFound());
            }
        }
        http.perform(get(path(""))).andExpect(status().isUnauthorized());
    }

    @Test
    void whatIsNoEndpointIsRefusedWithAWordForPrograms() throws Exception {
        as(owner, body(post(path("")), "{\"url\":\"http://10.0.0.1/\"}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("address"));
        as(owner, body(post(path("")), "{\"url\":\"https://hooks.example/\",\"events\":[\"birthday\"]}"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("events"));
        as(owner, body(post(path("")), "{}")).andExpect(jsonPath("$.code").value("address"));
    }

    @Test
    void aRequestThatIsSentAgainMakesNoSecondEndpointAndItsSecretIsKeptNowhere() throws Exception {
        String secret = read(as(owner, keyed("once")).andExpect(status().isCreated()))
                .path("secret")
                .asString();
        as(owner, keyed("once"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("told-once"));
        as(owner, get(path(""))).andExpect(jsonPath("$", hasSize(1)));
        assertThat(sql.queryForList("select body from kept_reply", byte[].class))
                .filteredOn(Objects::nonNull)
                .noneMatch(body -> new String(body, StandardCharsets.UTF_8).contains(secret));
    }

    private MockHttpServletRequestBuilder keyed(String key) {
        return body(post(path("")), "{\"url\":\"https://hooks.example/in\"}").header("Idempotency-Key", key);
    }

    private ResultActions as(Someone person, MockHttpServletRequestBuilder request) throws Exception {
        return http.perform(request.session(person.browser().session()).with(csrf()));
    }

    private static MockHttpServletRequestBuilder body(MockHttpServletRequestBuilder request, String json) {
        return request.contentType(APPLICATION_JSON).content(json);
    }

    private static JsonNode read(ResultActions answer) throws Exception {
        return JsonMapper.shared().readTree(text(answer));
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private String path(String rest) {
        return "/api/v1/agencies/" + agency.slug() + "/webhooks" + rest;
    }
}
