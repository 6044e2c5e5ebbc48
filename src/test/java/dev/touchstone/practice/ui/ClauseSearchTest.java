package dev.touchstone.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Clause;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import org.junit.jupiter.api.Test;

class ClauseSearchTest {

    private static final Clause MIRRORS = new Clause(
            new ClauseRef("street-a", "1.3"),
            Text.of("es", "Sin caja para los reflejos"),
            Text.of("es", "Una imagen en un escaparate de tráfico no lleva caja."),
            null,
            Text.of("es", "Una segunda caja en el agua."));

    @Test
    void everyWordMustStandSomewhereInTheClause() {
        assertThat(ClauseSearch.matches(MIRRORS, "caja agua")).isTrue();
        assertThat(ClauseSearch.matches(MIRRORS, "caja cielo")).isFalse();
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(ClauseSearch.matches(MIRRORS, "TRAFICO")).isTrue();
    }

    @Test
    void theNumberOfTheClauseFindsIt() {
        assertThat(ClauseSearch.matches(MIRRORS, "1.3")).isTrue();
    }

    @Test
    void nothingTypedMatchesEverything() {
        assertThat(ClauseSearch.matches(MIRRORS, "  ")).isTrue();
    }
}
