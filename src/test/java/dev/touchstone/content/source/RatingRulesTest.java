package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules of ratings, each broken alone: file, line and rule are named. */
class RatingRulesTest {

    private static final String EXERCISE = "exercises/rate/exercise.yaml";
    private static final String ITEMS = "exercises/rate/items.yaml";
    private static final String GOLD = "exercises/rate/gold.yaml";

    @TempDir
    private Path folder;

    @Test
    void ratingsByCriteriaOfTheExerciseOrOfTheItemAreSound() {
        assertThat(rated(ACourse.in(folder)).problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsToldWithFileLineAndRule() {
        return Stream.of(
                        broken(
                                "an anchor is missing",
                                EXERCISE,
                                "  - {slug: help-3, name: Three.}\n",
                                "",
                                "labels",
                                "anchor"),
                        broken(
                                "an anchor has no criterion",
                                EXERCISE,
                                "slug: help-3",
                                "slug: charm-3",
                                "charm-3",
                                "anchor"),
                        broken(
                                "an own anchor is missing",
                                ITEMS,
                                "{slug: charm-4, text: Four.}",
                                "{slug: charm-0, text: Four.}",
                                "criteria",
                                "anchor"),
                        broken(
                                "an item asks for no label",
                                ITEMS,
                                "labels: [help]",
                                "labels: [hope]",
                                "hope",
                                "unknown-label"),
                        broken(
                                "gold rates what is not asked",
                                GOLD,
                                "{help: 3}",
                                "{help: 3, truth: 2}",
                                "truth",
                                "unknown-label"),
                        broken(
                                "gold leaves a criterion out",
                                GOLD,
                                "{charm: 0}",
                                "{help: 0}",
                                "answer: {ratings: {help: 0}}",
                                "rating-missing"),
                        broken("gold rates too high", GOLD, "{help: 3}", "{help: 5}", "help: 5", "schema"),
                        broken(
                                "a reason is about nothing",
                                GOLD,
                                "          help: {clause",
                                "          hope: {clause",
                                "hope: {clause",
                                "unknown-label"))
                .map(each -> each.in(folder));
    }

    private static Break broken(String sentence, String file, String text, String by, String at, String rule) {
        return new Break(sentence, course -> rated(course).replace(file, text, by), file, at, rule);
    }

    private static ACourse rated(ACourse course) {
        return course.replace("lessons/second/lesson.md", "@practice fruit 2", "@practice fruit 2\n@practice rate 2")
                .write(EXERCISE, """
                        uuid: bbbbbbbb-0000-4000-8000-000000000028
                        type: rating
                        skill: boxes
                        rulebook: table
                        title: Rate
                        instruction: How good is it?
                        labels:
                          - {slug: help, name: Help}
                        attributes:
                          - {slug: help-0, name: None.}
                          - {slug: help-1, name: One.}
                          - {slug: help-2, name: Two.}
                          - {slug: help-3, name: Three.}
                          - {slug: help-4, name: Four.}
                        scoring: {}
                        hints: []
                        """)
                .write(ITEMS, """
                        items:
                          - uuid: aaaaaaaa-0000-4000-8000-000000000021
                            difficulty: 0
                            language: en
                            request: Add 1 and 1
                            answer: It is 2
                            labels: [help]
                            clauses: ["1.1"]
                            errors: [rating-too-high]
                          - uuid: aaaaaaaa-0000-4000-8000-000000000022
                            difficulty: 0
                            language: en
                            request: Add 1 and 1
                            answer: It is 2
                            criteria: [{slug: charm, text: Charm}]
                            anchors:
                              - {slug: charm-0, text: None.}
                              - {slug: charm-1, text: One.}
                              - {slug: charm-2, text: Two.}
                              - {slug: charm-3, text: Three.}
                              - {slug: charm-4, text: Four.}
                            clauses: ["1.1"]
                            errors: [rating-too-high]
                        """)
                .write(GOLD, """
                        gold:
                          - item: aaaaaaaa-0000-4000-8000-000000000021
                            revisions:
                              - revision: 1
                                answer: {ratings: {help: 3}}
                                clause: "1.1"
                                why: It helps.
                                reasons:
                                  help: {clause: "1.1", why: It does.}
                          - item: aaaaaaaa-0000-4000-8000-000000000022
                            revisions:
                              - revision: 1
                                answer: {ratings: {charm: 0}}
                                clause: "1.1"
                                why: It has none.
                        """)
                .write("exercises/rate/notes.md", "Why these items.\n");
    }
}
