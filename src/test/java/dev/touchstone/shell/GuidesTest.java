package dev.touchstone.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuidesTest {

    private static final Pattern LINK_WITHIN = Pattern.compile("]\\((?!https?:)");

    private final Guides guides = new Guides();

    @ParameterizedTest
    @ValueSource(strings = {"api", "live", "webhooks"})
    void aGuideHasATitleAndLeadsNowhereWithinTheProject(String slug) {
        Guides.Guide guide = guides.find(slug).orElseThrow();
        assertThat(guide.title()).isNotBlank().doesNotContain("#");
        assertThat(guide.text()).contains("\n## ").doesNotStartWith("#").doesNotContainPattern(LINK_WITHIN);
    }

    @Test
    void theWordsOfALinkWithinTheProjectStay() {
        assertThat(guides.find("live").orElseThrow().text()).contains("everybody's own standing: ADR 44.");
    }

    @Test
    void nothingElseOfTheProjectIsServed() {
        assertThat(guides.find("../content/course")).isEmpty();
        assertThat(guides.find("performance")).isEmpty();
    }
}
