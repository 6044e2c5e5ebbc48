package dev.touchstone.motivation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class TeamTest {

    private static final String TEAM = "/api/v1/me/team";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Clock clock;

    private Player anna;
    private Player ben;
    private LocalDate today;

    @BeforeEach
    void begin() {
        anna = new Player(http, database);
        ben = new Player(http, database);
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void aTeamSeesWhatItDidTogetherThisWeekAndNothingOfAnyoneAlone() throws Exception {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        anna.practised(monday, 20, 7, 0).practised(monday.minusDays(1), 20, 9, 0);
        ben.practised(monday, 5, 2, 0)
                .mastered(
                        curriculum.lessons().iterator().next().uuid(),
                        clock.instant().atOffset(ZoneOffset.UTC));
        join(ben, found());

        JsonNode team = anna.read(TEAM).is(200).json();
        assertThat(team.path("done").asInt()).isEqualTo(7 + 2 + 1);
        assertThat(team.path("members").asInt()).isEqualTo(2);
        assertThat(team.propertyNames()).containsExactlyInAnyOrder("name", "code", "goal", "done", "members");
    }

    @Test
    void theCodeMayBeTypedInAnyCaseWithOrWithoutTheDash() throws Exception {
        String code = found();

        join(ben, " " + code.toLowerCase(Locale.ROOT).replace("-", " ") + " ");
        assertThat(ben.read(TEAM).json().path("name").asString()).isEqualTo("Quiet stones");
    }

    @ParameterizedTest
    @CsvSource({"7K3DM-Q9XTV", "hello", "''"})
    void aWrongCodeIsRefused(String code) throws Exception {
        int status = ben.post(TEAM + "/join", "{\"code\": \"" + code + "\"}").status();

        assertThat(status).isBetween(400, 422);
        ben.read(TEAM).is(404);
    }

    @Test
    void nobodyIsInTwoTeams() throws Exception {
        String code = found();
        ben.post(TEAM, "{\"name\": \"Others\", \"goal\": 5}").is(201);

        assertThat(ben.post(TEAM + "/join", "{\"code\": \"" + code + "\"}")
                        .is(409)
                        .code())
                .isEqualTo("in-a-team");
        assertThat(anna.post(TEAM, "{\"name\": \"More\", \"goal\": 5}").is(409).code())
                .isEqualTo("in-a-team");
    }

    @Test
    void theLastOneOutTakesTheTeamAlong() throws Exception {
        String code = found();
        join(ben, code);
        anna.delete(TEAM).is(204);
        assertThat(ben.read(TEAM).is(200).json().path("members").asInt()).isEqualTo(1);

        ben.delete(TEAM).is(204);
        ben.delete(TEAM).is(404);
        assertThat(anna.post(TEAM + "/join", "{\"code\": \"" + code + "\"}")
                        .is(422)
                        .code())
                .isEqualTo("no-such-team");
    }

    @Test
    void whoHasTheGameOffTakesNoPartMeanwhile() throws Exception {
        ben.practised(today, 9, 9, 0);
        join(ben, found());
        assertThat(anna.read(TEAM).json().path("done").asInt()).isEqualTo(9);

        ben.put("/api/v1/me/game", "{\"game\": false, \"practiceDays\": false}").is(200);
        JsonNode team = anna.read(TEAM).json();
        assertThat(team.path("done").asInt()).isZero();
        assertThat(team.path("members").asInt()).isEqualTo(1);
        ben.delete(TEAM).is(204);
    }

    @ParameterizedTest
    @CsvSource({"'', 5, 400", "' ', 5, 400", "Stones, 0, 422", "Stones, 1001, 422", "Stones, -3, 422"})
    void aTeamNeedsANameAndAGoal(String name, int goal, int status) throws Exception {
        anna.post(TEAM, "{\"name\": \"" + name + "\", \"goal\": " + goal + "}").is(status);
    }

    @Test
    void aNameThatIsTooLongIsRefused() throws Exception {
        assertThat(anna.post(TEAM, "{\"name\": \"" + "a".repeat(61) + "\", \"goal\": 5}")
                        .is(422)
                        .code())
                .isEqualTo("team-name");
    }

    private String found() throws Exception {
        return anna.post(TEAM, "{\"name\": \"Quiet stones\", \"goal\": 20}")
                .is(201)
                .json()
                .path("code")
                .asString();
    }

    private static void join(Player player, String code) throws Exception {
        player.post(TEAM + "/join", "{\"code\": \"" + code + "\"}").is(200);
    }
}
