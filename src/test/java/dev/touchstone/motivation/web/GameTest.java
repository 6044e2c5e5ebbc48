package dev.touchstone.motivation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@OnBothDatabases
class GameTest {

    private static final String OFF = "{\"game\": false, \"practiceDays\": false}";

    @Autowired
    private MockMvc http;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Clock clock;

    private Player anna;
    private LocalDate today;

    @BeforeEach
    void begin() {
        anna = new Player(http, database);
        today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    @Test
    void theGameIsOnAndPracticeDaysAreOffUntilSomebodyChooses() throws Exception {
        JsonNode game = anna.read("/api/v1/me/game").is(200).json();

        assertThat(game.path("game").asBoolean()).isTrue();
        assertThat(game.path("practiceDays").asBoolean()).isFalse();
        assertThat(anna.read("/api/v1/me").json().path("id").isNull())
                .as("looking makes no guest")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/course", "/api/v1/judging", "/api/v1/me"})
    void switchedOffTheGameIsGoneAndNothingElseHasChanged(String elsewhere) throws Exception {
        anna.mastered(aLesson().uuid(), now()).practised(today, 9, 4, 1).reached("boxes", "capable", today);
        String before = anna.read(elsewhere).is(200).text();
        anna.put("/api/v1/me/game", OFF).is(200);

        assertThat(anna.read(elsewhere).is(200).text()).isEqualTo(before);
        for (String page : List.of("badges", "quests", "team")) {
            assertThat(anna.read("/api/v1/me/" + page).is(409).code()).isEqualTo("game-off");
        }
    }

    @Test
    void nothingIsLostWhileTheGameIsOff() throws Exception {
        anna.mastered(aLesson().uuid(), now()).practised(today, 9, 4, 1);
        String before = anna.read("/api/v1/me/badges").is(200).text();
        anna.put("/api/v1/me/game", OFF).is(200);
        anna.put("/api/v1/me/game", "{\"game\": true, \"practiceDays\": true}").is(200);

        assertThat(anna.read("/api/v1/me/badges").is(200).text()).isEqualTo(before);
    }

    @Test
    void anIncompleteSwitchIsRefused() throws Exception {
        anna.put("/api/v1/me/game", "{\"game\": false}").is(400);
        anna.put("/api/v1/me/game", "{}").is(400);

        assertThat(anna.read("/api/v1/me/game").json().path("game").asBoolean()).isTrue();
    }

    @Test
    void xpIsForTheFirstMasteryAndForDueReviews() throws Exception {
        anna.mastered(aLesson().uuid(), now()).practised(today, 12, 4, 3);

        assertThat(xp()).isEqualTo(10L * aLesson().minutes() + 5 * 4);
    }

    @Test
    void repeatingMasteredWorkAHundredTimesGivesNoXp() throws Exception {
        anna.mastered(aLesson().uuid(), now());
        long before = xp();
        int answered = 0;
        while (answered < 100) {
            JsonNode attempt = anna.post("/api/v1/attempts", "{\"exercise\": \"which-clause\", \"items\": 5}")
                    .is(201)
                    .json();
            for (JsonNode item : attempt.path("items")) {
                anna.post(
                                "/api/v1/items/" + item.path("id").asString() + "/answer",
                                "{\"choice\": \"" + option(item) + "\"}")
                        .is(200);
                answered++;
            }
        }
        database.update(
                "update lesson_progress set seen_at = ?, step = 3 where person_id = ?", now().plusDays(1), anna.id());

        assertThat(xp()).isEqualTo(before);
    }

    @Test
    void badgesSayWhatTheyRestOnOrWhatIsMissing() throws Exception {
        anna.mastered(aLesson().uuid(), now());
        JsonNode badges = anna.read("/api/v1/me/badges").is(200).json().path("badges");

        JsonNode first = badges.get(0);
        assertThat(first.path("kind").asString()).isEqualTo("LESSON");
        assertThat(first.path("subject").asString()).isEqualTo(aLesson().slug());
        assertThat(first.path("earned").asString()).isEqualTo(today.toString());
        assertThat(first.path("missing").isNull()).isTrue();
        assertThat(StreamSupport.stream(badges.spliterator(), false).skip(1))
                .isNotEmpty()
                .allMatch(badge -> badge.path("earned").isNull()
                        && !badge.path("missing").asString("").isBlank());
    }

    @Test
    void threeQuestsAreTheMostAndDroppingOneCostsNothing() throws Exception {
        anna.post("/api/v1/me/quests", "{\"kind\": \"DAYS\"}").is(201);
        anna.post("/api/v1/me/quests", "{\"kind\": \"LESSON\"}").is(201);
        JsonNode three = anna.post("/api/v1/me/quests", "{\"kind\": \"LEVEL\", \"skill\": \"boxes\"}")
                .is(201)
                .json();
        assertThat(three.path("chosen")).hasSize(3);
        assertThat(anna.post("/api/v1/me/quests", "{\"kind\": \"DRILL\"}")
                        .is(409)
                        .code())
                .isEqualTo("three-quests");

        anna.delete("/api/v1/me/quests/" + three.at("/chosen/0/id").asString()).is(204);
        assertThat(anna.post("/api/v1/me/quests", "{\"kind\": \"LESSON\"}")
                        .is(409)
                        .code())
                .isEqualTo("quest-chosen");
        anna.post("/api/v1/me/quests", "{\"kind\": \"DRILL\"}").is(201);
        assertThat(xp()).isZero();
    }

    @Test
    void aQuestCountsWhatIsDoneAfterItWasChosen() throws Exception {
        anna.mastered(aLesson().uuid(), now().minusDays(1));
        anna.post("/api/v1/me/quests", "{\"kind\": \"LESSON\"}").is(201);
        assertThat(quest().path("done").isNull()).isTrue();

        anna.mastered(
                curriculum.lessons().stream().skip(1).findFirst().orElseThrow().uuid(), now().plusMinutes(1));
        assertThat(quest().path("done").asString("")).isNotBlank();
    }

    @Test
    void theLevelOfAQuestIsTheNextOneAndTheTopHasNone() throws Exception {
        anna.reached("boxes", "capable", today.minusDays(1));
        JsonNode board = anna.post("/api/v1/me/quests", "{\"kind\": \"LEVEL\", \"skill\": \"boxes\"}")
                .is(201)
                .json();
        assertThat(board.at("/chosen/0/name").asString()).isEqualTo("Reach the level Skilled in Boxes");

        Player top = new Player(http, database).reached("boxes", "expert", today);
        assertThat(top.post("/api/v1/me/quests", "{\"kind\": \"LEVEL\", \"skill\": \"boxes\"}")
                        .is(409)
                        .code())
                .isEqualTo("top-level");
        assertThat(top.post("/api/v1/me/quests", "{\"kind\": \"LEVEL\", \"skill\": \"juggling\"}")
                        .is(422)
                        .code())
                .isEqualTo("no-such-skill");
        top.post("/api/v1/me/quests", "{\"kind\": \"JUGGLING\"}").is(400);
    }

    @Test
    void nobodyDropsTheQuestOfAnother() throws Exception {
        anna.post("/api/v1/me/quests", "{\"kind\": \"DAYS\"}").is(201);
        String quest = quest().path("id").asString();

        new Player(http, database).delete("/api/v1/me/quests/" + quest).is(404);
        assertThat(quest().path("id").asString()).isEqualTo(quest);
    }

    private JsonNode quest() throws Exception {
        return anna.read("/api/v1/me/quests").is(200).json().at("/chosen/0");
    }

    private long xp() throws Exception {
        return anna.read("/api/v1/me/badges").is(200).json().path("xp").asLong();
    }

    private static String option(JsonNode item) {
        return item.at("/details/options/0/slug").asString();
    }

    private Lesson aLesson() {
        return curriculum.lessons().iterator().next();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
