package dev.touchstone.credential.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Someone;
import dev.touchstone.credential.CredentialCases;
import dev.touchstone.credential.CredentialDecisions;
import dev.touchstone.credential.CredentialFixture;
import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.Credentials;
import dev.touchstone.credential.IssuePolicy;
import dev.touchstone.credential.WarningWords;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@AccountTest
@Import(CredentialFixture.class)
class CredentialsOverRestTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private CredentialFixture fixture;

    @Autowired
    private Credentials credentials;

    @Autowired
    private CredentialDecisions decisions;

    @Autowired
    private CredentialCases cases;

    @Test
    void onesOwnCredentialsAreListedAndNobodyElsesAre() throws Exception {
        Someone anna = fixture.learner("Anna");
        fixture.credentialOf(fixture.learner("Bert").id());
        CredentialNumber number = fixture.credentialOf(anna.id());

        http.perform(get("/api/v1/me/credentials").session(anna.browser().session()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].number").value(number.value()))
                .andExpect(jsonPath("$[0].name").value("Street boxes"))
                .andExpect(jsonPath("$[0].stage").value("ACTIVE"))
                .andExpect(jsonPath("$[0].result.share").value(0.86))
                .andExpect(jsonPath("$[0].shownName").value(nullValue()))
                .andExpect(jsonPath("$[0].publicPage").value(containsString("/verify/" + number)));
    }

    @Test
    void aDoubtIsToldWithItsReasonAndDeadline() throws Exception {
        Someone anna = fixture.learner("Anna");
        Someone elena = fixture.examiner("Elena");
        CredentialNumber number = fixture.credentialOf(anna.id());
        WarningWords words = new WarningWords("Two places at once.", List.of());
        elena.act(() -> decisions.warn(number, cases.open(number).version(), words, 14));

        http.perform(get("/api/v1/me/credentials").session(anna.browser().session()))
                .andExpect(jsonPath("$[0].stage").value("WARNED"))
                .andExpect(jsonPath("$[0].reason").value("Two places at once."))
                .andExpect(jsonPath("$[0].answerBy").isNotEmpty());
    }

    @Test
    void nobodyHoldsAnythingWithoutAnAccount() throws Exception {
        http.perform(get("/api/v1/me/credentials")).andExpect(status().isUnauthorized());
    }

    @Test
    void aBadgeIsAFileForWhoeverHasItsNumber() throws Exception {
        CredentialNumber number = fixture.credentialOf(fixture.learner("Anna").id());

        http.perform(get("/credentials/" + number.value().toLowerCase(Locale.ROOT) + "/badge.jwt"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(number + ".jwt")))
                .andExpect(content().contentType("application/vc+jwt"))
                .andExpect(content().string(containsString(number.value())));
        http.perform(get("/credentials/" + number + "/badge.json"))
                .andExpect(content().contentType("application/vc"))
                .andExpect(content().string(containsString(number.value())));
    }

    @Test
    void whatIsNotIssuedHasNoFile() throws Exception {
        CredentialNumber waiting =
                credentials.issue(fixture.passed(fixture.learner("Anna").id(), IssuePolicy.ON_CLAIM));

        http.perform(get("/credentials/" + waiting + "/badge.json")).andExpect(status().isNotFound());
        http.perform(get("/credentials/TS-0000-0000-1/badge.json")).andExpect(status().isNotFound());
        http.perform(get("/credentials/nonsense/badge.jwt")).andExpect(status().isNotFound());
    }
}
