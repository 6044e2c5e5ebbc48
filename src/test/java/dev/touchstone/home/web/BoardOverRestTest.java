package dev.touchstone.home.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import dev.touchstone.account.AccountTest;
import dev.touchstone.home.AStaffedAgency;
import dev.touchstone.home.AStaffedAgency.Member;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AccountTest
class BoardOverRestTest {

    @Autowired
    private MockMvc http;

    @Autowired
    private ApplicationContext house;

    @Test
    void aProgramGoesThroughTheBoardPageByPage() throws Exception {
        AStaffedAgency agency = AStaffedAgency.named("Rest house", house);
        for (String name : List.of("Ada", "Bea", "Cleo", "Dora", "Eva")) {
            agency.learner(name);
        }
        List<String> names = new ArrayList<>();
        String cursor = "";
        do {
            String page = body(agency, "?limit=2" + cursor);
            names.addAll(JsonPath.<List<String>>read(page, "$.items[*].name"));
            String next = JsonPath.read(page, "$.next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(names).containsExactly("Ada", "Bea", "Cleo", "Dora", "Eva");
    }

    @Test
    void aMemberIsToldByTheIdOfTheMembershipAndNeverByThePersons() throws Exception {
        AStaffedAgency agency = AStaffedAgency.named("Told house", house);
        Member ada = agency.learner("Ada", "North");
        agency.stands(ada, "boxes", 0.5, 0.25, 0).practised(ada, 0);
        String told = http.perform(at(agency, "/board/members/" + ada.id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value(ada.id().toString()))
                .andExpect(jsonPath("$.team").value("North"))
                .andExpect(jsonPath("$.daysOfFourteen").value(1))
                .andExpect(jsonPath("$.skills", hasSize(1)))
                .andExpect(jsonPath("$.skills[0].share").value(0.6225))
                .andExpect(jsonPath("$.certifications[0].state").value("on-the-way"))
                .andExpect(jsonPath("$.certifications[1].share").value(nullValue()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(told).doesNotContain(ada.person().toString());
    }

    @Test
    void theExportsHoldWhatTheFilterShowsAndNoFormula() throws Exception {
        AStaffedAgency agency = AStaffedAgency.named("Export house", house);
        agency.learner("=HYPERLINK(\"http://evil\",\"x\")", "North");
        agency.learner("Müller, \"Bea\"", "North");
        agency.learner("Cleo", "South");
        String csv = file(
                agency,
                "/board.csv?team=North",
                "attachment; filename=\"export-house-board-" + agency.today() + ".csv\"");
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("member,name,email").contains("boxes low");
        assertThat(lines.get(1)).contains(",\"'=HYPERLINK(\"\"http://evil\"\",\"\"x\"\")\",");
        assertThat(lines.get(2)).contains(",\"Müller, \"\"Bea\"\"\",");
        String json = file(
                agency,
                "/board.json?team=North",
                "attachment; filename=\"export-house-board-" + agency.today() + ".json\"");
        assertThat(JsonPath.<List<String>>read(json, "$[*].name"))
                .isEqualTo(JsonPath.<List<String>>read(body(agency, "?team=North"), "$.items[*].name"))
                .hasSize(2);
        assertThat(JsonPath.<List<?>>read(file(agency, "/board.json?team=Nobody", ""), "$"))
                .isEmpty();
    }

    @Test
    void aForecastSaysItsInterval() throws Exception {
        AStaffedAgency agency = AStaffedAgency.named("Soon house", house);
        agency.stands(agency.learner("Ada"), "boxes", 3, 0.1, 0);
        agency.learner("Bea");
        http.perform(at(
                        agency,
                        "/board/forecast?for=boxes:capable&by=" + agency.today().plusDays(3)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.of").value(2))
                .andExpect(jsonPath("$.notBegun").value(1))
                .andExpect(jsonPath("$.low").value(1))
                .andExpect(jsonPath("$.high").value(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/board", "/board.csv", "/board.json", "/board/forecast"})
    void forEverybodyElseThereIsNoSuchBoard(String door) throws Exception {
        AStaffedAgency agency = AStaffedAgency.named("Shut house", house);
        AStaffedAgency other = AStaffedAgency.named("Nosy house", house);
        http.perform(get("/api/v1/agencies/" + agency.slug() + door)).andExpect(status().isUnauthorized());
        http.perform(get("/api/v1/agencies/" + agency.slug() + door)
                        .session(other.owner().session()))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?low=200", "?state=ready", "?program=none", "?cursor=nonsense", "?limit=0", "?skill=none"})
    void whatTheBoardDoesNotKnowIsRefusedAndSaidWhy(String words) throws Exception {
        AStaffedAgency agency = AStaffedAgency.named("Strict house", house);
        http.perform(at(agency, "/board" + words))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private String body(AStaffedAgency agency, String words) throws Exception {
        return http.perform(at(agency, "/board" + words))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String file(AStaffedAgency agency, String address, String disposition) throws Exception {
        MvcResult begun = http.perform(at(agency, address))
                .andExpect(request().asyncStarted())
                .andReturn();
        return http.perform(asyncDispatch(begun))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString(disposition)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequestBuilder at(AStaffedAgency agency, String address) {
        return get("/api/v1/agencies/" + agency.slug() + address)
                .session(agency.owner().session());
    }
}
