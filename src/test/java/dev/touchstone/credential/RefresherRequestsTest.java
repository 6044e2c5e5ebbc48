package dev.touchstone.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Clause;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Course;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.Text;
import dev.touchstone.credential.RefresherRequest.Change;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RefresherRequestsTest {

    private static final Text CHANGELOG =
            Text.of("en", """
                    # Changes

                    ## 1.10

                    Clause 2.1 speaks of gaps. Clause 9.9 is gone.

                    ## 1.2

                    New section 3.

                    ## 1.0

                    First version.
                    """).with("es", "# Cambios\n\n## 1.10\n\nLa cláusula 2.1 habla de huecos.\n");

    private final RefresherRequests requests = new RefresherRequests(new Curriculum(
            new Course(UUID.randomUUID(), Text.of("en", "Course"), "en", "none", List.of()),
            List.of(),
            List.of(rulebook()),
            List.of(),
            List.of(),
            List.of(),
            List.of()));

    @Test
    void whatChangedSinceAVersionIsToldWithTheClausesItNames() {
        RefresherRequest request = requests.since(List.of("street 1.0")).getFirst();

        assertThat(request.had()).isEqualTo("1.0");
        assertThat(request.now()).isEqualTo("1.10");
        assertThat(request.changes()).extracting(Change::version).containsExactly("1.10", "1.2");
        assertThat(numbers(request.changes().getFirst())).containsExactly("2.1");
        assertThat(numbers(request.changes().getLast())).containsExactly("3.1", "3.2");
        assertThat(request.changes().getFirst().text().byLanguage()).containsKeys("en", "es");
    }

    @Test
    void versionsAreNumbersAndNotWords() {
        assertThat(requests.since(List.of("street 1.9")).getFirst().changes())
                .extracting(Change::version)
                .containsExactly("1.10");
        assertThat(requests.since(List.of("street 1.10", "street 2.0", "gone 1.0", "nonsense")))
                .isEmpty();
    }

    @Test
    void whoHasReadTheChangesKnowsTheVersionsOfToday() {
        assertThat(requests.today(List.of("street 1.0", "gone 1.0"))).containsExactly("street 1.10", "gone 1.0");
        assertThat(requests.since(requests.today(List.of("street 1.0")))).isEmpty();
    }

    private static List<String> numbers(Change change) {
        return change.clauses().stream().map(clause -> clause.ref().number()).toList();
    }

    private static Rulebook rulebook() {
        return new Rulebook(
                UUID.randomUUID(),
                "street",
                Text.of("en", "Street"),
                Text.of("en", "A standard."),
                "1.10",
                "",
                List.of(section("2", "2.1", "2.2"), section("3", "3.1", "3.2")),
                Map.of(),
                CHANGELOG);
    }

    private static Rulebook.Section section(String number, String... clauses) {
        return new Rulebook.Section(
                number,
                Text.of("en", "Section"),
                List.of(clauses).stream().map(RefresherRequestsTest::clause).toList());
    }

    private static Clause clause(String number) {
        return new Clause(new ClauseRef("street", number), Text.of("en", "Title"), Text.of("en", "Text"), null, null);
    }
}
