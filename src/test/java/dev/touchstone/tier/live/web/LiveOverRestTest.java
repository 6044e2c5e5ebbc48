package dev.touchstone.tier.live.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.ApiTokens;
import dev.touchstone.account.Someone;
import dev.touchstone.account.TokenScope;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.web.Cursor;
import dev.touchstone.tier.live.AnAgency;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Live work as labeling tools meet it. */
@AccountTest
@Tag("both-databases")
@Import(AnAgency.class)
class LiveOverRestTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private AnAgency agencies;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Clock clock;

    private Someone owner;
    private AgencyRow agency;
    private MemberId member;
    private String token;

    @BeforeEach
    void anAgencyWithATool() {
        owner = agencies.someone("Olga");
        agency = agencies.of(owner, "Rest works");
        member = agencies.member(agency, agencies.someone("Anna").id(), "Anna", "P-1");
        token = tokenOf(owner);
    }

    private String tokenOf(Someone someone) {
        return someone.get(() -> tokens.create(
                        "tool", Duration.ofDays(1), EnumSet.of(TokenScope.LIVE_WRITE, TokenScope.AGENCY_READ))
                .value());
    }

    private ResultActions report(String body) throws Exception {
        return http.perform(post("/api/v1/agencies/" + agency.slug() + "/live/answers")
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions read(String path) throws Exception {
        return http.perform(
                get("/api/v1/agencies/" + agency.slug() + "/" + path).header("Authorization", "Bearer " + token));
    }

    private String row(String id, String more) {
        return "{\"id\":\"" + id + "\",\"member\":\"" + member + "\",\"skill\":\"boxes\",\"answeredAt\":\""
                + clock.instant().minusSeconds(60) + "\"" + more + "}";
    }

    private static String batch(String... rows) {
        return "{\"answers\":[" + String.join(",", rows) + "]}";
    }

    @Test
    void everyRowIsAnsweredByItself() throws Exception {
        report(batch(
                        row("a", ",\"score\":0.75,\"task\":{\"level\":\"skilled\",\"guess\":0.25}"),
                        row("b", ",\"right\":true")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.batch").value(1))
                .andExpect(jsonPath("$.stored").value(2));
        report(batch(row("b", ",\"right\":false"), row("c", ",\"score\":2"), "7"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.refused").value(3))
                .andExpect(jsonPath("$.answers[0].reason").value("other-content"))
                .andExpect(jsonPath("$.answers[1].id").value("c"))
                .andExpect(jsonPath("$.answers[1].reason").value("malformed"))
                .andExpect(jsonPath("$.answers[2].id").value(nullValue()));
        read("live/answers?limit=1")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value("b"))
                .andExpect(jsonPath("$.next").isNotEmpty());
        read("live/answers?cursor=" + new Cursor("2").text())
                .andExpect(jsonPath("$.items[0].id").value("a"))
                .andExpect(jsonPath("$.items[0].member").value(member.toString()))
                .andExpect(jsonPath("$.items[0].task.level").value("skilled"))
                .andExpect(jsonPath("$.next").isEmpty());
        read("live/gold-schedule")
                .andExpect(jsonPath("$.items[0].member").value(member.toString()))
                .andExpect(jsonPath("$.items[0].reference").value("P-1"))
                .andExpect(jsonPath("$.items[0].skills[0].right.middle").value(0.875))
                .andExpect(jsonPath("$.items[0].skills[0].oneIn").value(4))
                .andExpect(jsonPath("$.items[0].skills[0].because").value("new"));
    }

    @Test
    void anAnswerIsCorrectedWithAReason() throws Exception {
        report(batch(row("tool:1.a", ",\"right\":false")))
                .andExpect(jsonPath("$.stored").value(1));
        correct("tool:1.a", "{\"score\":1,\"reason\":\"Wrong gold\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.revision").value(1))
                .andExpect(jsonPath("$.reason").value("Wrong gold"));
        correct("tool:1.a", "{\"counts\":false,\"reason\":\"Lost\"}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.score").value(nullValue()));
        correct("tool:1.a", "{\"reason\":\"Lost\"}").andExpect(status().isUnprocessableContent());
        correct("tool:1.a", "{\"counts\":false,\"score\":1,\"reason\":\"Lost\"}")
                .andExpect(status().isUnprocessableContent());
        correct("no-such", "{\"score\":1,\"reason\":\"Lost\"}").andExpect(status().isNotFound());
    }

    private ResultActions correct(String id, String body) throws Exception {
        return http.perform(post("/api/v1/agencies/" + agency.slug() + "/live/answers/" + id + "/correction")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}| id has",
                "{\"id\":\"a b\"}| id has",
                "{\"id\":\"a\"}| Name the member",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"member\":\"x\"}| Name the member",
                "{\"id\":\"a\",\"member\":\"x\",\"skill\":\"boxes\"}| member is the id",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":3}| skill is a text",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\"}| either score",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"score\":1,\"right\":true}| either score",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"score\":-0.1}| score is a number",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"score\":1e999}| score is a number",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"score\":null}| score is a number",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"right\":1}| right is true",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"right\":true}| answeredAt is a text",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"right\":true,\"answeredAt\":\"today\"}| answeredAt is a moment",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"right\":true,\"task\":[]}| Send an object",
                "{\"id\":\"a\",\"reference\":\"P-1\",\"skill\":\"boxes\",\"right\":true,\"task\":{\"guess\":1}}| guess is a number",
                "{\"id\":\"a\",\"difficulty\":1}| There is no key difficulty",
                "null| Send an object",
                "[[]]| Send an object",
            })
    void whatIsNotUnderstoodIsNamed(String row, String problem) throws Exception {
        report(batch(row))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stored").value(0))
                .andExpect(jsonPath("$.answers[0].reason").value("malformed"))
                .andExpect(jsonPath("$.answers[0].detail").value(containsString(problem)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{\"answers\":7}", "{\"answers\":{\"id\":1}}"})
    void whatIsNoBatchIsRefusedWhole(String body) throws Exception {
        int answered = report(body).andReturn().getResponse().getStatus();
        assertThat(answered).isBetween(400, 499);
    }

    @Test
    void aBatchThatIsEmptyOrTooLongIsRefusedWhole() throws Exception {
        report("{}").andExpect(status().isUnprocessableContent());
        report(batch()).andExpect(status().isUnprocessableContent());
        String many = IntStream.rangeClosed(0, 1_000).mapToObj(any -> "{}").collect(Collectors.joining(","));
        report(batch(many))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("batch-size"));
        report(batch("\"" + "x".repeat(600_000) + "\"")).andExpect(status().is(413));
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=x", "bar=49", "bar=100"})
    void aPageThatIsNoneIsRefused(String query) throws Exception {
        String path = query.startsWith("bar") ? "live/gold-schedule?" : "live/answers?";
        read(path + query).andExpect(status().is4xxClientError());
    }

    @Test
    void aBatchNeedsAKeyAndUnderTheSameKeyItIsAnsweredTheSame() throws Exception {
        String body = batch(row("a", ",\"score\":1"));
        send(body, null)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("idempotency-key-missing"));
        String key = UUID.randomUUID().toString();
        send(body, key).andExpect(jsonPath("$.stored").value(1));
        send(body, key)
                .andExpect(jsonPath("$.stored").value(1))
                .andExpect(jsonPath("$.batch").value(1));
        send(batch(row("b", ",\"score\":1")), key)
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("idempotency-key-reused"));
        read("live/answers").andExpect(jsonPath("$.items", hasSize(1)));
    }

    private ResultActions send(String body, @Nullable String key) throws Exception {
        MockHttpServletRequestBuilder request = post("/api/v1/agencies/" + agency.slug() + "/live/answers")
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return http.perform(key == null ? request : request.header("Idempotency-Key", key));
    }

    @Test
    void aTokenReportsOnlyIfItWasMadeForThat() throws Exception {
        token = owner.get(() -> tokens.create("reader", Duration.ofDays(1), EnumSet.of(TokenScope.AGENCY_READ))
                .value());
        report(batch(row("a", ",\"score\":1"))).andExpect(status().isForbidden());
        read("live/answers").andExpect(status().isOk());
    }

    @Test
    void anotherAgencysToolFindsNothing() throws Exception {
        token = tokenOf(agencies.someone("Sam"));
        report(batch(row("a", ",\"score\":1"))).andExpect(status().isNotFound());
        read("live/answers").andExpect(status().isNotFound());
        read("live/gold-schedule").andExpect(status().isNotFound());
        http.perform(get("/api/v1/agencies/" + agency.slug() + "/live/answers")).andExpect(status().isUnauthorized());
    }

    @Test
    void aThousandAnswersGoInAtOnce() throws Exception {
        String rows = IntStream.range(0, 1_000)
                .mapToObj(number -> row("n" + number, ",\"score\":0.5"))
                .collect(Collectors.joining(","));
        report(batch(rows))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stored").value(1_000));
        report(batch(rows))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.same").value(1_000));
    }
}
