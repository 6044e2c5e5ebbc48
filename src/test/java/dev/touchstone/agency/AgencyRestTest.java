package dev.touchstone.agency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.ApiTokens;
import dev.touchstone.account.Someone;
import dev.touchstone.account.TokenScope;
import dev.touchstone.agency.roster.Roster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An agency as programs see it, each by the role of whoever it speaks for. */
@AccountTest
@Import(AgencyFixture.class)
@Tag("both-databases")
class AgencyRestTest {

    private static final Set<TokenScope> AGENCY = EnumSet.of(TokenScope.AGENCY_READ, TokenScope.AGENCY_WRITE);

    @Autowired
    private AgencyFixture fixture;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private Members members;

    @Autowired
    private MockMvc http;

    private Someone owner;
    private AgencyRow agency;
    private String here;

    @BeforeEach
    void anAgency() {
        owner = fixture.someone();
        agency = fixture.foundedBy(owner);
        here = "/api/v1/agencies/" + agency.slug();
    }

    @Test
    void staffReadAndOnlyThoseWhoRunItWrite() throws Exception {
        String reader = token(fixture.member(owner, agency, AgencyRole.READER));
        String learner = token(fixture.member(owner, agency, AgencyRole.LEARNER));
        String stranger = token(fixture.someone());
        String member =
                "/members/" + members.of(agency.id(), owner.id()).orElseThrow().id();
        for (String address : List.of("", "/members", member)) {
            assertThat(read(reader, here + address).getStatus()).as(address).isEqualTo(200);
            assertThat(read(learner, here + address).getStatus()).as(address).isEqualTo(404);
            assertThat(read(stranger, here + address).getStatus()).as(address).isEqualTo(404);
        }
        for (String who : List.of(reader, learner, stranger)) {
            assertThat(invite(who, AccountFixture.anAddress()).getStatus()).isEqualTo(404);
            assertThat(send(who, "DELETE", here + member, "{\"reason\": \"x\"}").getStatus())
                    .isEqualTo(404);
            assertThat(roster(who, "", "email\na@b.org").getStatus()).isEqualTo(404);
            assertThat(roster(who, "/preview", "email\na@b.org").getStatus()).isEqualTo(404);
            assertThat(read(who, here + "/roster/" + UUID.randomUUID()).getStatus())
                    .isEqualTo(404);
        }
        assertThat(json(read(learner, "/api/v1/agencies")).at("/items/0/role").asString())
                .isEqualTo("LEARNER");
        assertThat(json(read(stranger, "/api/v1/agencies")).path("items")).isEmpty();
    }

    @Test
    void everyMemberIsMetOnceOverThePages() throws Exception {
        String token = token(owner);
        for (int number = 0; number < 7; number++) {
            fixture.invites(owner, agency, AccountFixture.anAddress(), AgencyRole.LEARNER);
        }
        List<String> met = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(read(token, here + "/members?limit=3" + cursor));
            page.path("items").forEach(item -> met.add(item.path("id").asString()));
            cursor = page.path("next").isString()
                    ? "&cursor=" + page.path("next").asString()
                    : "";
        } while (!cursor.isEmpty());
        assertThat(met).hasSize(8).doesNotHaveDuplicates();
        assertThat(json(read(token, here + "/members?state=INVITED&role=LEARNER&team=night"))
                        .path("items"))
                .hasSize(7);
        assertThat(json(read(token, here + "/members?state=ACTIVE")).path("items"))
                .hasSize(1);
        assertThat(code(read(token, here + "/members?state=LEFT"))).isEqualTo("state");
        assertThat(code(read(token, here + "/members?cursor=nonsense"))).isEqualTo("cursor-malformed");
        assertThat(code(read(token, here + "/members?limit=201"))).isEqualTo("limit");
        assertThat(code(read(token, here + "/members?limit=many"))).isEqualTo("bad-request");
        assertThat(code(read(token, here + "/members?role=BOSS"))).isEqualTo("bad-request");
    }

    @Test
    void anInvitationSentTwiceUnderOneKeyIsOneMail() throws Exception {
        String token = token(owner);
        String email = AccountFixture.anAddress();
        String key = UUID.randomUUID().toString();
        String body = "{\"email\": \"" + email + "\", \"name\": \"Ana\", \"team\": \"night\"}";
        MockHttpServletResponse first = send(token, "POST", here + "/members", body, key);
        MockHttpServletResponse again = send(token, "POST", here + "/members", body, key);
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(json(first).path("outcome").asString()).isEqualTo("MAILED");
        assertThat(again.getContentAsByteArray()).isEqualTo(first.getContentAsByteArray());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(again.getHeader("Idempotent-Replayed")).isEqualTo("true");
        JsonNode member = json(read(token, String.valueOf(first.getHeader("Location"))));
        assertThat(member.path("email").asString()).isEqualTo(email);
        assertThat(member.path("state").asString()).isEqualTo("INVITED");
        assertThat(member.has("person")).isFalse();
    }

    @Test
    void anInvitationIsTakenBackAndAMemberIsRemovedWithAReason() throws Exception {
        String token = token(owner);
        String invited =
                json(invite(token, AccountFixture.anAddress())).path("id").asString();
        assertThat(send(token, "DELETE", here + "/members/" + invited, "{}").getStatus())
                .isEqualTo(204);
        assertThat(read(token, here + "/members/" + invited).getStatus()).isEqualTo(404);
        Someone learner = fixture.member(owner, agency, AgencyRole.LEARNER);
        String address = here + "/members/"
                + members.of(agency.id(), learner.id()).orElseThrow().id();
        assertThat(code(send(token, "DELETE", address, "{}"))).isEqualTo("reason");
        assertThat(send(token, "DELETE", address, "{\"reason\": \"The project is over.\"}")
                        .getStatus())
                .isEqualTo(204);
        assertThat(members.belongs(agency.id(), learner.id())).isFalse();
        assertThat(read(token, address).getStatus()).isEqualTo(404);
    }

    @Test
    void aRosterIsLookedAtThenBroughtInAndItsMistakesFetched() throws Exception {
        String token = token(owner);
        String file = "email,name,shoe size\n" + AccountFixture.anAddress() + ",=Ana,41\nnobody,Bo,\n";
        JsonNode preview = json(roster(token, "/preview", file));
        assertThat(preview.path("added").asInt()).isEqualTo(1);
        assertThat(preview.at("/problems/0/code").asString()).isEqualTo("email-wrong");
        assertThat(preview.at("/problems/0/line").asInt()).isEqualTo(3);
        assertThat(preview.at("/unknownColumns/0").asString()).isEqualTo("shoe size");
        assertThat(members.count(agency.id())).isEqualTo(1);

        MockHttpServletResponse begun = roster(token, "", file);
        assertThat(begun.getStatus()).isEqualTo(202);
        String address = String.valueOf(begun.getHeader("Location"));
        JsonNode done = ended(token, address);
        assertThat(done.path("state").asString()).isEqualTo("DONE");
        assertThat(done.path("added").asInt()).isEqualTo(1);
        assertThat(done.path("failed").asInt()).isEqualTo(1);
        assertThat(json(read(token, address + "/problems"))
                        .at("/items/0/column")
                        .asString())
                .isEqualTo("email");
        MockHttpServletResponse csv = read(token, address + "/problems.csv");
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getContentAsString(UTF_8)).contains("3,\"Give a full e-mail address", "nobody,Bo");
    }

    @Test
    void aRosterNeedsAKeyAndHasItsOwnSize() throws Exception {
        String token = token(owner);
        assertThat(code(http.perform(csv(token, "", "email\na@b.org".getBytes(UTF_8)))
                        .andReturn()
                        .getResponse()))
                .isEqualTo("idempotency-key-missing");
        assertThat(code(roster(token, "/preview", "name\nAna"))).isEqualTo("roster-no-heading");
        assertThat(roster(token, "/preview", "email\n" + "a@b.org,\n".repeat(100_000))
                        .getStatus())
                .isEqualTo(422);
        assertThat(code(http.perform(csv(token, "/preview", new byte[Roster.MOST_BYTES + 1]))
                        .andReturn()
                        .getResponse()))
                .isEqualTo("body-too-large");
        assertThat(code(send(token, "POST", here + "/members", "{\"email\": \"" + "x".repeat(300_000) + "\"}")))
                .isEqualTo("body-too-large");
    }

    private JsonNode ended(String token, String address) throws Exception {
        for (int look = 0; look < 300; look++) {
            JsonNode now = json(read(token, address));
            if (!now.path("state").asString().equals("RUNNING")) {
                return now;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The import does not end");
    }

    private MockHttpServletResponse invite(String token, String email) throws Exception {
        return send(token, "POST", here + "/members", "{\"email\": \"" + email + "\"}");
    }

    private MockHttpServletResponse roster(String token, String below, String file) throws Exception {
        return http.perform(csv(token, below, file.getBytes(UTF_8))
                        .header("Idempotency-Key", UUID.randomUUID().toString()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletRequestBuilder csv(String token, String below, byte[] file) {
        return request(HttpMethod.POST, here + "/roster" + below)
                .header("Authorization", "Bearer " + token)
                .contentType("text/csv")
                .content(file);
    }

    private MockHttpServletResponse read(String token, String address) throws Exception {
        return http.perform(request(HttpMethod.GET, address).header("Authorization", "Bearer " + token))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String token, String method, String address, String body) throws Exception {
        return send(token, method, address, body, null);
    }

    private MockHttpServletResponse send(String token, String method, String address, String body, @Nullable String key)
            throws Exception {
        MockHttpServletRequestBuilder request = request(HttpMethod.valueOf(method), address)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return http.perform(key == null ? request : request.header("Idempotency-Key", key))
                .andReturn()
                .getResponse();
    }

    private String token(Someone someone) {
        return someone.get(() -> tokens.create("program", Duration.ofDays(1), AGENCY))
                .value();
    }

    private static String code(MockHttpServletResponse response) throws Exception {
        return json(response).path("code").asString();
    }

    private static JsonNode json(MockHttpServletResponse response) throws Exception {
        return JsonMapper.shared().readTree(response.getContentAsByteArray());
    }
}
