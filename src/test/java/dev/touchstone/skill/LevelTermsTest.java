package dev.touchstone.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.Texts;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are told of the level rule is what the rule does. */
class LevelTermsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theRuleInWordsNamesTheNumbersOfTheRule(String language) {
        String rule = Texts.text(
                Locale.of(language),
                "skill.rule.text",
                LevelTerms.OF_THE_RULE.answers(),
                LevelTerms.OF_THE_RULE.mixed());
        assertThat(rule.replaceAll("\\D+", " ").strip().split(" "))
                .containsExactly(String.valueOf(LevelRule.ANSWERS), String.valueOf(LevelRule.MIXED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theBoundOfTheRuleIsTheEndOfTheIntervalThatPeopleSee(String language) {
        assertThat(LevelRule.BOUND).isEqualTo(Standing.NINE_OF_TEN, within(0.01));
        assertThat(Texts.text(Locale.of(language), "skill.share.why"))
                .contains(language.equals("en") ? "nine times in ten" : "nueve de cada diez veces");
    }
}
