package dev.touchstone.account;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.base.PersonId;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@AccountTest
class ApiAccessTest {

    @Autowired
    private AccountFixture people;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvc http;

    private final Browser browser = new Browser();
    private PersonId anna;

    @BeforeEach
    void annaSignsIn() {
        String email = anAddress();
        anna = people.anAccount(email);
        browser.visit(() -> signIns.signIn(email, PASSWORD));
    }

    @Test
    void aTokenSpeaksForItsOwnerWithoutASessionOrACsrfToken() throws Exception {
        ApiTokens.NewToken token = aToken();
        assertThat(token.value()).startsWith("ts_");
        http.perform(get("/api/v1/me").header("Authorization", "Bearer " + token.value()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(anna.toString()))
                .andExpect(jsonPath("$.guest").value(false))
                .andExpect(cookie().doesNotExist("touchstone_guest"));
        http.perform(delete("/api/v1/tokens/" + token.row().id()).header("Authorization", "Bearer " + token.value()))
                .andExpect(status().isNoContent());
    }

    @Test
    void aRevokedTokenIsAnsweredWithAProblem() throws Exception {
        ApiTokens.NewToken token = aToken();
        browser.visit(() -> {
            tokens.revoke(token.row().id());
            return true;
        });
        refuses(token.value());
    }

    @Test
    void anExpiredTokenAndAnInventedOneAreAnsweredAlike() throws Exception {
        ApiTokens.NewToken token = aToken();
        clock.pass(Duration.ofDays(31));
        refuses(token.value());
        refuses("ts_invented");
        refuses("x".repeat(5000));
    }

    @Test
    void anothersTokenIsNotThere() throws Exception {
        ApiTokens.NewToken annas = aToken();
        String email = anAddress();
        people.anAccount(email);
        Browser other = new Browser();
        other.visit(() -> signIns.signIn(email, PASSWORD));
        http.perform(delete("/api/v1/tokens/" + annas.row().id())
                        .session(other.session())
                        .cookie(new Cookie("XSRF-TOKEN", "t"))
                        .header("X-XSRF-TOKEN", "t"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
        http.perform(get("/api/v1/tokens").header("Authorization", "Bearer " + annas.value()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].hint").value(annas.row().hint()))
                .andExpect(jsonPath("$[0].value").doesNotExist());
    }

    @Test
    void aSessionMustSendTheCsrfTokenToChangeAnything() throws Exception {
        ApiTokens.NewToken token = aToken();
        http.perform(delete("/api/v1/tokens/" + token.row().id()).session(browser.session()))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("csrf-token-missing"));
        http.perform(get("/api/v1/tokens").session(browser.session()))
                .andExpect(jsonPath("$.length()").value(1));
    }

    @Test
    void aStrangerLearnsWhoTheyAreAndBecomesNobody() throws Exception {
        http.perform(get("/api/v1/me").header("Accept-Language", "es-MX"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(nullValue()))
                .andExpect(jsonPath("$.language").value("es"))
                .andExpect(jsonPath("$.guest").value(true))
                .andExpect(cookie().exists("XSRF-TOKEN"));
        http.perform(get("/api/v1/tokens"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void nonsenseIsAProblemOfTheCaller() throws Exception {
        http.perform(get("/api/v1/no-such-thing"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("not-found"));
        http.perform(delete("/api/v1/tokens/not-a-uuid").header("Authorization", "Bearer " + aToken().value()))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("bad-request"));
    }

    @Test
    void theServerTellsItsHealthAndNothingElse() throws Exception {
        http.perform(get("/actuator/health")).andExpect(status().isOk());
        http.perform(get("/actuator/env")).andExpect(status().is3xxRedirection());
    }

    private ApiTokens.NewToken aToken() {
        return browser.visit(() -> tokens.create("script", Duration.ofDays(30)));
    }

    private void refuses(String token) throws Exception {
        http.perform(get("/api/v1/me").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.code").value("sign-in-needed"));
    }
}
