package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dev.touchstone.account.AccountTest;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Program;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever listens to a whole exam, from the door to the result, learns nothing of the gold. */
@AccountTest
class ExamGoldLeakTest {

    @Autowired
    private BeanFactory house;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions gold;

    @Autowired
    private MockMvc http;

    private final StringBuilder heard = new StringBuilder();
    private final Set<UUID> asked = new HashSet<>();

    @Test
    void noIdOfAnItemNoReasonAndNoPlaceOfABoxIsSaidInAWholeExam() throws Exception {
        for (Program program : curriculum.programs()) {
            for (boolean right : List.of(true, false)) {
                sits(program.slug(), right);
            }
        }
        assertThat(asked).hasSizeGreaterThan(80);
        GoldTraces traces = new GoldTraces(heard.toString());
        String open = GoldTraces.words(GoldTraces.everyonesWords());
        assertThat(keys()).hasSizeGreaterThan(500);
        assertThat(keys().stream().flatMap(key -> traces.of(key).stream()))
                .filteredOn(trace -> !open.contains(GoldTraces.words(trace)))
                .isEmpty();
    }

    /** Of all that was asked, and of everything else that need not be drawn first. */
    private List<GoldKey> keys() {
        return curriculum.exam().exercises().stream()
                .map(Exercise::items)
                .flatMap(List::stream)
                .filter(item -> asked.contains(item.id().value()) || !(item.picture() instanceof Picture.Drawn))
                .map(item -> gold.get(item.id(), gold.current(item.id())))
                .toList();
    }

    private void sits(String program, boolean right) throws Exception {
        ACandidate candidate = ACandidate.of(house, program);
        JsonNode at = said(
                candidate,
                post("/api/v1/sittings")
                        .content("{\"program\": \"" + program + "\", \"honest\": true, \"logged\": true}"));
        String sitting = "/api/v1/sittings/" + at.path("id").asString();
        at = said(candidate, post(sitting + "/start"));
        while (at.path("state").asString().equals("STARTED")) {
            String item = at.at("/item/id").asString();
            GoldKey key = key(candidate, UUID.fromString(item));
            JsonNode answer = right || key.mistakes().isEmpty()
                    ? key.answer()
                    : key.mistakes().getFirst().answer();
            said(candidate, get("/api/v1/sittings/" + at.path("id").asString()));
            JsonNode next = said(candidate, answer(item, answer.toString()));
            at = next.has("code") ? said(candidate, answer(item, "{\"nothingHere\": true}")) : next;
        }
        said(candidate, get(sitting + "/result"));
        said(candidate, get("/api/v1/me/certifications"));
    }

    private static MockHttpServletRequestBuilder answer(String item, String answer) {
        return post("/api/v1/sittings/items/" + item + "/answer").content(answer);
    }

    private JsonNode said(ACandidate candidate, MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse response = http.perform(
                        request.session(candidate.browser().session())
                                .contentType(MediaType.APPLICATION_JSON)
                                .with(csrf()))
                .andReturn()
                .getResponse();
        response.getHeaderNames()
                .forEach(name -> heard.append(response.getHeader(name)).append('\n'));
        heard.append(response.getContentAsString()).append('\n');
        return JsonMapper.shared().readTree(response.getContentAsString());
    }

    private GoldKey key(ACandidate candidate, UUID turn) {
        UUID item = Objects.requireNonNull(
                candidate.database().queryForObject("select item_id from sitting_item where id = ?", UUID.class, turn));
        asked.add(item);
        ItemId id = new ItemId(item);
        return gold.get(id, gold.current(id));
    }
}
