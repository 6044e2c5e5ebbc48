package dev.touchstone.skill.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.touchstone.content.ClauseRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicTest {

    private static final ClauseRef TIGHT = new ClauseRef("street-a", "2.1");

    @Test
    void aClauseAndAConfusionAtItAreTwoTopics() {
        Topic clause = Topic.clause(TIGHT);
        Topic confusion = Topic.confusion(TIGHT, "box-loose");

        assertThat(clause.key()).isEqualTo("street-a/2.1");
        assertThat(confusion.key()).isEqualTo("street-a/2.1 box-loose");
        assertThat(clause.isConfusion()).isFalse();
        assertThat(confusion.isConfusion()).isTrue();
        assertThat(clause).isNotEqualTo(confusion);
        assertThat(clause.ref()).isEqualTo(confusion.ref()).isEqualTo(TIGHT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"street-a/2.1", "street-a/2.1 box-loose"})
    void whatIsWrittenIsReadAgain(String key) {
        assertThat(Topic.parse(key).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "street-a",
                "/2.1",
                "street-a/",
                "street-a/2.1 ",
                " street-a/2.1",
                "street a/2.1",
                "a/2.1/3",
                "a/2.1 b c"
            })
    void anythingElseIsNoTopic(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Topic.parse(text));
    }

    @Test
    void theLongestSlugsFitAndNothingLongerDoes() {
        String slug = "s".repeat(60);
        assertThat(Topic.confusion(new ClauseRef(slug, "12.34"), slug).key()).hasSizeLessThanOrEqualTo(Topic.LONGEST);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topic.confusion(new ClauseRef(slug, "12.34"), "e".repeat(100)));
    }
}
