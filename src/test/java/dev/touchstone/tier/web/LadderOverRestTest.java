package dev.touchstone.tier.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.ApiTokens;
import dev.touchstone.account.Someone;
import dev.touchstone.account.TokenScope;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.tier.TierFixture;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AccountTest
@Import(TierFixture.class)
class LadderOverRestTest {

    private static final String LADDER = """
            {"currency": "EUR", "tiers": [
              {"slug": "trainee", "name": "Trainee", "unlocks": "Lessons.", "amount": "11.50", "requirements": []},
              {"name": "Boxer", "unlocks": "Boxes.", "amount": "%s",
               "requirements": [{"kind": "bound", "skill": "boxes", "share": 55}]}]}""";

    @Autowired
    private MockMvc http;

    @Autowired
    private TierFixture fixture;

    @Autowired
    private ApiTokens tokens;

    private final Map<String, String> made = new HashMap<>();
    private Someone olga;
    private Someone lea;
    private AgencyRow agency;
    private MemberId leasPlace;

    @BeforeEach
    void anAgencyWithALearner() {
        olga = fixture.someone("Olga Owner");
        lea = fixture.someone("Lea Learner");
        agency = fixture.agencyOf(olga, "Rest works");
        leasPlace = fixture.join(agency.id(), lea, AgencyRole.LEARNER);
    }

    @Test
    void aLadderIsReadPreviewedAndSavedAsTheNextVersion() throws Exception {
        agency = fixture.agencyWithoutRates(olga, "First rates");
        leasPlace = fixture.join(agency.id(), lea, AgencyRole.LEARNER);
        fixture.skilled(lea, "boxes", 2);
        http.perform(as(olga, get(path("/ladder"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value(0))
                .andExpect(jsonPath("$.inForce").doesNotExist())
                .andExpect(jsonPath("$.latest.tiers[1].slug").value("entry"))
                .andExpect(jsonPath("$.latest.tiers[1].amount").value("15.00"));
        http.perform(as(olga, get(path("/holdings"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(0)));
        http.perform(as(olga, post(path("/tiers/preview")).content(LADDER.formatted("16.25"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.members").value(1))
                .andExpect(jsonPath("$.counts[1].slug").value("boxer"))
                .andExpect(jsonPath("$.counts[1].after").value(1))
                .andExpect(jsonPath("$.moves[0].member").value(leasPlace.toString()))
                .andExpect(jsonPath("$.moves[0].kind").value("FIRST"))
                .andExpect(jsonPath("$.moves[0].before").doesNotExist());
        http.perform(as(olga, put(path("/ladder")).content(saved("16.25", 0))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value(1))
                .andExpect(jsonPath("$.versions[0].reason").value("Euros now."))
                .andExpect(jsonPath("$.versions[0].savedBy").value("Olga Owner"))
                .andExpect(jsonPath("$.inForce.currency").value("EUR"));
        http.perform(as(olga, put(path("/ladder")).content(saved("17.00", 0))))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("changed-meanwhile"));
    }

    @Test
    void whatIsNoLadderIsToldPlaceByPlace() throws Exception {
        http.perform(as(olga, post(path("/tiers/preview")).content(LADDER.formatted("11,505"))))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(containsString("tier 1, amount: amount")));
        http.perform(as(olga, put(path("/ladder")).content("{\"seen\": 0}")))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void holdingsComeInPages() throws Exception {
        for (int more = 0; more < 2; more++) {
            fixture.join(agency.id(), fixture.someone("Nils"), AgencyRole.LEARNER);
        }
        String page = http.perform(as(olga, get(path("/holdings?limit=3"))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].tier").value("trainee"))
                .andExpect(jsonPath("$.items[0].amount").value("12.00"))
                .andExpect(jsonPath("$.items[0].currency").value("USD"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String next = page.replaceAll(".*\"next\":\"([^\"]+)\".*", "$1");
        http.perform(as(olga, get(path("/holdings?cursor=" + next))))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.next").doesNotExist());
        http.perform(as(olga, get(path("/holdings?limit=0")))).andExpect(status().isBadRequest());
    }

    @Test
    void forEverybodyElseThereIsNoSuchAgency() throws Exception {
        Someone reader = fixture.someone("Rita");
        fixture.join(agency.id(), reader, AgencyRole.READER);
        Someone other = fixture.someone("Otto");
        fixture.agencyOf(other, "Other works");
        for (Someone outside : Stream.of(lea, other).toList()) {
            http.perform(as(outside, get(path("/ladder")))).andExpect(status().isNotFound());
            http.perform(as(outside, get(path("/holdings")))).andExpect(status().isNotFound());
        }
        for (Someone outside : Stream.of(lea, other, reader).toList()) {
            http.perform(as(outside, put(path("/ladder")).content(saved("16.25", 0))))
                    .andExpect(status().isNotFound());
            http.perform(as(outside, post(path("/tiers/preview")).content(LADDER.formatted("16.25"))))
                    .andExpect(status().isNotFound());
        }
        http.perform(as(reader, get(path("/holdings")))).andExpect(jsonPath("$.items", hasSize(1)));
        http.perform(get(path("/ladder"))).andExpect(status().isUnauthorized());
    }

    private String path(String rest) {
        return "/api/v1/agencies/" + agency.slug() + rest;
    }

    private static String saved(String amount, int seen) {
        return "{\"seen\": " + seen + ", \"reason\": \"Euros now.\", \"ladder\": " + LADDER.formatted(amount) + "}";
    }

    private MockHttpServletRequestBuilder as(Someone person, MockHttpServletRequestBuilder request) {
        String token = made.computeIfAbsent(
                person.email(),
                first -> person.get(() -> tokens.create(
                                "test", Duration.ofDays(1), Set.of(TokenScope.AGENCY_READ, TokenScope.AGENCY_WRITE))
                        .value()));
        return request.header("Authorization", "Bearer " + token).contentType(MediaType.APPLICATION_JSON);
    }
}
