package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules of comparisons, each broken alone: file, line and rule are named. */
class PreferenceRulesTest {

    private static final String ITEMS = "exercises/compare/items.yaml";
    private static final String GOLD = "exercises/compare/gold.yaml";
    private static final String MIRROR = "mirrors: {item: aaaaaaaa-0000-4000-8000-000000000011, how: swapped}";
    private static final String MIRROR_PADDED = MIRROR.replace("swapped", "padded");

    @TempDir
    private Path folder;

    @Test
    void comparisonsWithAMirrorAreSound() {
        assertThat(compared(ACourse.in(folder)).problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsToldWithFileLineAndRule() {
        return Stream.of(
                        broken(
                                "a mirror names no earlier item",
                                ITEMS,
                                "000011, how",
                                "000013, how",
                                "mirrors",
                                "mirror"),
                        broken(
                                "a mirror changes the request",
                                ITEMS,
                                "request: \"Add 1 and 1\"",
                                "request: Add",
                                "mirrors",
                                "mirror"),
                        broken(
                                "a swapped mirror changes an answer",
                                ITEMS,
                                "a: It is 3, b: It is 2",
                                "a: It is 3, b: It is two",
                                "mirrors",
                                "mirror"),
                        broken(
                                "a padded mirror changes both answers",
                                ITEMS,
                                MIRROR,
                                MIRROR_PADDED,
                                "mirrors",
                                "mirror"),
                        broken(
                                "a mirror is unknown",
                                ITEMS,
                                MIRROR,
                                MIRROR.replace("swapped", "turned"),
                                "how: turned",
                                "schema"),
                        broken(
                                "a side is explained twice",
                                GOLD,
                                "answer: {preference: 4}",
                                "answer: {preference: 7}",
                                "- {answer: {preference: 6}",
                                "mistake-twice"),
                        broken(
                                "the right side is explained",
                                GOLD,
                                "answer: {preference: 4}",
                                "answer: {preference: 3}",
                                "- {answer: {preference: 3}",
                                "mistake-twice"),
                        broken(
                                "a side is not explained",
                                GOLD,
                                "          - {answer: {preference: 4}, error: preference-false-tie, clause: \"1.1\", why: No.}\n",
                                "",
                                "- revision: 1",
                                "mistake-missing"),
                        broken(
                                "an unknown ground decides",
                                GOLD,
                                "decides: truth",
                                "decides: taste",
                                "decides",
                                "unknown-label"))
                .map(each -> each.in(folder));
    }

    @Test
    void aPaddedMirrorMustBeLonger() {
        ACourse course = compared(ACourse.in(folder))
                .replace(ITEMS, MIRROR, MIRROR_PADDED)
                .replace(ITEMS, "a: It is 3, b: It is 2", "a: It is 2, b: Is 3");

        assertThat(course.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo("mirror");
            assertThat(problem.remedy()).contains("longer");
        });
    }

    private static Break broken(String sentence, String file, String text, String by, String at, String rule) {
        UnaryOperator<ACourse> change = course -> compared(course).replace(file, text, by);
        return new Break(sentence, change, file, at, rule);
    }

    private static ACourse compared(ACourse course) {
        return course.replace("lessons/second/lesson.md", "@practice fruit 2", "@practice fruit 2\n@practice compare 2")
                .write("exercises/compare/exercise.yaml", """
                        uuid: bbbbbbbb-0000-4000-8000-000000000018
                        type: preference
                        skill: boxes
                        rulebook: table
                        title: Compare
                        instruction: Which is better?
                        labels: [{slug: truth, name: Truth}]
                        scoring: {}
                        hints: []
                        """)
                .write(ITEMS, """
                        items:
                          - uuid: aaaaaaaa-0000-4000-8000-000000000011
                            difficulty: 0
                            language: en
                            request: Add 1 and 1
                            answers: {a: It is 2, b: It is 3}
                            clauses: ["1.1"]
                            errors: [preference-wrong-side]
                          - uuid: aaaaaaaa-0000-4000-8000-000000000012
                            difficulty: 0
                            mirrors: {item: aaaaaaaa-0000-4000-8000-000000000011, how: swapped}
                            language: en
                            request: "Add 1 and 1"
                            answers: {a: It is 3, b: It is 2}
                            clauses: ["1.1"]
                            errors: [preference-wrong-side]
                        """)
                .write(GOLD, """
                        gold:
                          - item: aaaaaaaa-0000-4000-8000-000000000011
                            revisions:
                              - revision: 1
                                answer: {preference: 1, decides: truth}
                                clause: "1.1"
                                why: It is 2.
                                mistakes:
                                  - {answer: {preference: 4}, error: preference-false-tie, clause: "1.1", why: No.}
                                  - {answer: {preference: 6}, error: preference-wrong-side, clause: "1.1", why: No.}
                          - item: aaaaaaaa-0000-4000-8000-000000000012
                            revisions:
                              - {revision: 1, answer: {preference: 7}, clause: "1.1", why: It is 2.}
                        """)
                .write("exercises/compare/notes.md", "Why these items.\n");
    }
}
