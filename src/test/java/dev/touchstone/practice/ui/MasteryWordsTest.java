package dev.touchstone.practice.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.Texts;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Mastery;
import dev.touchstone.testbed.OnBothDatabases;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people read of a lesson's bar is what is configured, in every language. */
@OnBothDatabases
class MasteryWordsTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Autowired
    private Curriculum curriculum;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theWordsOfEveryLessonHoldTheNumbersOfItsRule(String language) {
        assertThat(curriculum.lessons()).isNotEmpty().allSatisfy(lesson -> {
            Mastery rule = lesson.mastery();
            String words = words(rule, language);
            assertThat(numbers(words)).startsWith(rule.right(), rule.of());
            assertThat(words.contains(language.equals("en") ? "hardest" : "difícil"))
                    .isEqualTo(rule.hardest() > 0);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void moreThanOneOfTheHardestIsCounted(String language) {
        assertThat(numbers(words(new Mastery(8, 10, 2), language))).containsExactly(8, 10, 2);
        assertThat(numbers(words(new Mastery(8, 10, 0), language))).containsExactly(8, 10);
    }

    @Test
    void everyLessonWithACheckAsksForItsHardestItem() {
        assertThat(curriculum.lessons().stream()
                        .filter(lesson -> !lesson.checkSteps().isEmpty())
                        .map(Lesson::mastery))
                .isNotEmpty()
                .allMatch(rule -> rule.hardest() > 0);
    }

    private static String words(Mastery rule, String language) {
        return Texts.text(Locale.of(language), "mastery.rule", rule.right(), rule.of(), rule.hardest());
    }

    private static List<Integer> numbers(String words) {
        return NUMBER.matcher(words)
                .results()
                .map(MatchResult::group)
                .map(Integer::valueOf)
                .toList();
    }
}
