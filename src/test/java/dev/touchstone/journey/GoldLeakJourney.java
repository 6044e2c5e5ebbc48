package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.touchstone.Touchstone;
import dev.touchstone.account.Operators;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whoever listens to the line learns nothing of the gold before an answer is handed in. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldLeakJourney {

    @TempDir
    private Path folder;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private GoldRevisions gold;

    @Autowired
    private ApplicationContext application;

    @Value("${local.server.port}")
    private int port;

    /** What the server of the build says; listening takes a minute. */
    private Map<String, String> here = Map.of();

    @Test
    void twoCoursesThatDifferOnlyInGoldSayTheSameBeforeAnAnswer(Browsing browsing) throws Exception {
        listenHere(browsing);
        try (ConfigurableApplicationContext other = serve(new ChangedGold(curriculum).in(folder))) {
            assertThat(changedItems(other.getBean(GoldRevisions.class)))
                    .as("items with another answer; all have other reasons")
                    .hasSizeGreaterThan(practised().size() / 2);
            Map<String, String> there = listen(
                    browsing, other, other.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            assertThat(there.keySet()).containsExactlyElementsOf(here.keySet());
            here.forEach((what, said) -> assertThat(there.get(what)).as(what).isEqualTo(said));
        }
    }

    /** Pictures hold no words; that they do not depend on gold is the other test's matter. */
    @Test
    void noIdOfAnItemNoReasonAndNoPlaceOfABoxIsSaidBeforeAnAnswer(Browsing browsing) throws Exception {
        listenHere(browsing);
        String said = here.entrySet().stream()
                .filter(heard -> !heard.getKey().matches("\\d+ (picture|frame)"))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        GoldTraces traces =
                new GoldTraces(new String(said.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        String open = GoldTraces.words(GoldTraces.everyonesWords());
        assertThat(practised())
                .flatExtracting(item -> traces.of(keyOf(gold, item)))
                .filteredOn(trace -> !open.contains(GoldTraces.words(trace)))
                .isEmpty();
    }

    private void listenHere(Browsing browsing) throws Exception {
        if (here.isEmpty()) {
            here = listen(browsing, application, port);
        }
    }

    private Map<String, String> listen(Browsing browsing, ApplicationContext application, int port) throws Exception {
        String server = "http://localhost:" + port;
        List<String> exercises =
                curriculum.exercises().stream().map(Exercise::slug).toList();
        Page learner = ALearner.enrolled(application.getBean(Operators.class))
                .throughTheCourse(curriculum, application.getBean(JdbcTemplate.class))
                .signedIn(browsing.visitor(Setting.on(Setting.Device.DESKTOP)).newPage(), server);
        return new Conversation(server)
                .overRest(exercises)
                .onArrival(browsing.visitor(Setting.on(Setting.Device.DESKTOP)).newPage())
                .inLessons(learner, List.copyOf(ALessonOf.eachType(curriculum).values()))
                .said();
    }

    private static ConfigurableApplicationContext serve(Path course) {
        return new SpringApplicationBuilder(Touchstone.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID(),
                        "--spring.datasource.username=sa",
                        "--touchstone.course-folder=" + course);
    }

    private Set<Item> changedItems(GoldRevisions others) {
        return practised().stream()
                .filter(item ->
                        !keyOf(gold, item).answer().equals(keyOf(others, item).answer()))
                .collect(Collectors.toSet());
    }

    private List<Item> practised() {
        return curriculum.exercises().stream()
                .flatMap(exercise -> exercise.practiceItems().stream())
                .toList();
    }

    private static GoldKey keyOf(GoldRevisions revisions, Item item) {
        return revisions.get(item.id(), revisions.current(item.id()));
    }
}
