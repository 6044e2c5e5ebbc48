package dev.touchstone.account;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.base.Refused;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

@AccountTest
@Tag("both-databases")
class TokenScopeTest {

    @Autowired
    private AccountFixture people;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private MockMvc http;

    private final Browser browser = new Browser();

    @BeforeEach
    void annaSignsIn() {
        String email = anAddress();
        people.anAccount(email);
        browser.visit(() -> signIns.signIn(email, PASSWORD));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/agencies, AGENCY_READ",
        "HEAD, /api/v1/agencies/nordlicht/members, AGENCY_READ",
        "POST, /api/v1/agencies/nordlicht/members, AGENCY_WRITE",
        "DELETE, /api/v1/agencies/nordlicht/members/1, AGENCY_WRITE",
        "GET, /api/v1/agencies/nordlicht/live/answers, AGENCY_READ",
        "POST, /api/v1/agencies/nordlicht/live/answers, LIVE_WRITE",
        "POST, /api/v1/%61gencies/nordlicht/members, AGENCY_WRITE",
        "POST, /api/v1/agencies/nordlicht/l%69ve/answers, LIVE_WRITE",
        "POST, /api/v1/agencies/live/members, AGENCY_WRITE",
        "GET, /api/v1/me, OWN",
        "GET, /pictures/1, OWN",
        "GET, /api/v1/agenciesandmore, OWN",
    })
    void eachRequestNeedsOneScope(String method, String address, TokenScope needed) {
        assertThat(NeededScope.of(method, PathContainer.parsePath(address))).isEqualTo(needed);
    }

    @ParameterizedTest
    @CsvSource({
        "own, GET, /api/v1/agencies, agency:read",
        "own, POST, /api/v1/%61gencies/nordlicht/members, agency:write",
        "agency:read, POST, /api/v1/agencies/nordlicht/members, agency:write",
        "agency:write, POST, /api/v1/agencies/nordlicht/live/answers, live:write",
        "live:write, GET, /api/v1/agencies/nordlicht/live/answers, agency:read",
        "agency:read, GET, /api/v1/me, own",
    })
    void aTokenWithoutTheScopeIsToldWhichItLacks(String has, String method, String address, String lacks)
            throws Exception {
        http.perform(request(HttpMethod.valueOf(method), URI.create(address))
                        .header("Authorization", "Bearer " + aToken(TokenScope.split(has))))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(header().string(
                                "WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + lacks + "\""))
                .andExpect(jsonPath("$.code").value("scope-missing"))
                .andExpect(jsonPath("$.detail").value(org.hamcrest.Matchers.containsString(lacks)));
    }

    @Test
    void aTokenOpensWhatItsScopesSay() throws Exception {
        String token = aToken(EnumSet.of(TokenScope.OWN));
        http.perform(get("/api/v1/tokens").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].scopes[0]").value("own"));
    }

    @Test
    void aSessionOfAPageNeedsNoScope() throws Exception {
        http.perform(get("/api/v1/tokens").session(browser.session())).andExpect(status().isOk());
    }

    @Test
    void aTokenFromBeforeThereWereScopesOpensWhatIsOnesOwn() throws Exception {
        ApiTokens.NewToken made =
                browser.visit(() -> tokens.create("old", Duration.ofDays(1), Set.of(TokenScope.AGENCY_READ)));
        database.update(
                "update api_token set scopes = default where id = ?", made.row().id());
        http.perform(get("/api/v1/me").header("Authorization", "Bearer " + made.value()))
                .andExpect(status().isOk());
    }

    @Test
    void scopesAreKeptInOneOrderAndUnknownWordsOpenNothing() {
        assertThat(TokenScope.join(EnumSet.allOf(TokenScope.class)))
                .isEqualTo("own agency:read agency:write live:write")
                .hasSizeLessThan(80);
        assertThat(TokenScope.split("agency:read everything")).containsExactly(TokenScope.AGENCY_READ);
    }

    @Test
    void aTokenForNothingIsNotMade() {
        assertThatThrownBy(() -> browser.visit(() -> tokens.create("for nothing", Duration.ofDays(1), Set.of())))
                .isInstanceOf(Refused.class);
    }

    private String aToken(Set<TokenScope> scopes) {
        return browser.visit(() -> tokens.create("script " + UUID.randomUUID(), Duration.ofDays(30), scopes))
                .value();
    }
}
