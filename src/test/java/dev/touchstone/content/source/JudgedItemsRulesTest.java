package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mistakes that authors make in check lists, rankings and numbers are named with file and rule. */
class JudgedItemsRulesTest {

    private static final String ITEM = "aaaaaaaa-0000-4000-8000-0000000000a1";

    private static final String LIST_ITEMS = """
            question: Which apply?
            options: [{slug: a, text: One}, {slug: b, text: Two}]
            """;
    private static final String LIST_GOLD = """
            answer: {choices: [a]}
            reasons: {a: {clause: "1.1", why: It applies.}}
            mistakes: [{answer: {choices: [b]}, error: choices-extra, clause: "1.1", why: It does not apply.}]
            """;
    private static final String RANKING_ITEMS = """
            things: [{slug: a, language: en, passage: A}, {slug: b, language: en, passage: B}, {slug: c, language: en, passage: C}]
            """;
    private static final String RANKING_GOLD = """
            answer: {order: [b, a, c]}
            reasons: {a: {clause: "1.1", why: It is true.}}
            mistakes: [{answer: {order: [c, b, a]}, error: ranking-pair, clause: "1.1", why: The last is false.}]
            """;
    private static final String NUMBER_ITEMS = """
            question: How many?
            unit: items
            tolerance: 0.5
            """;
    private static final String NUMBER_GOLD = """
            answer: {number: 7}
            reasons: {step-1: {clause: "1.1", why: Count them.}}
            mistakes: [{answer: {number: 9}, error: numeric-off, clause: "1.1", why: Two too many.}, {answer: {number: 12}, error: numeric-off, clause: "1.1", why: All of them.}]
            """;

    @TempDir
    private Path folder;

    @Test
    void soundExercisesHaveNoOtherProblemThanThatNoLessonUsesThem() {
        assertThat(rules("choices", LIST_ITEMS, LIST_GOLD)).containsExactly("exercise-unused");
        assertThat(rules("ranking", RANKING_ITEMS, RANKING_GOLD)).containsExactly("exercise-unused");
        assertThat(rules("numeric", NUMBER_ITEMS, NUMBER_GOLD)).containsExactly("exercise-unused");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            answer: {choices: [a]} | answer: {choices: [z]} | unknown-option
            answer: {choices: [b]} | answer: {choices: [z]} | unknown-option
            reasons: {a:           | reasons: {z:           | unknown-option
            choices-extra          | wrong-option           | schema
            answer: {choices: [a]} | answer: {choices: a}   | schema
            """)
    void aBrokenCheckListIsNamed(String text, String by, String rule) {
        assertThat(rules("choices", LIST_ITEMS, LIST_GOLD.replace(text, by))).contains(rule);
    }

    @Test
    void aCheckListOfOneOptionIsNamed() {
        assertThat(rules("choices", "question: Which apply?\n", LIST_GOLD)).contains("options");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            order: [b, a, c] | order: [a, b, c]    | start-order
            order: [c, b, a] | order: [a, b, c]    | start-order
            order: [b, a, c] | order: [b, a, z]    | unknown-thing
            order: [c, b, a] | order: [c, b, a, d] | unknown-thing
            reasons: {a:     | reasons: {z:        | unknown-thing
            """)
    void aBrokenRankingIsNamed(String text, String by, String rule) {
        assertThat(rules("ranking", RANKING_ITEMS, RANKING_GOLD.replace(text, by)))
                .contains(rule);
    }

    @Test
    void twoThingsOfOneNameAreNamed() {
        assertThat(rules("ranking", RANKING_ITEMS.replace("slug: b", "slug: a"), RANKING_GOLD))
                .contains("slug-twice");
    }

    @Test
    void aBrokenNumberIsNamed() {
        assertThat(rules("numeric", NUMBER_ITEMS.replace("unit: items", "unit: miles"), NUMBER_GOLD))
                .contains("unknown-label");
        assertThat(rules("numeric", NUMBER_ITEMS, NUMBER_GOLD.replace("number: 12", "number: 9.5")))
                .contains("mistake-twice");
        assertThat(rules("numeric", NUMBER_ITEMS, NUMBER_GOLD.replace("step-1", "first")))
                .contains("schema");
    }

    /** The rules that a course with that one exercise breaks. */
    private Iterable<String> rules(String type, String item, String gold) {
        String path = "exercises/judged/";
        ACourse course = ACourse.in(folder.resolve(type + Math.abs((item + gold).hashCode())))
                .write(path + "exercise.yaml", """
                        uuid: aaaaaaaa-0000-4000-8000-0000000000a0
                        type: %s
                        skill: boxes
                        rulebook: table
                        title: Judged
                        instruction: Say what holds.
                        labels: [{slug: items, name: items}]
                        scoring: {}
                        hints: []
                        """.formatted(type))
                .write(path + "items.yaml", """
                        items:
                          - uuid: %s
                            difficulty: 0
                            clauses: ["1.1"]
                            errors: [%s]
                        """.formatted(ITEM, error(type)) + item.indent(4))
                .write(path + "gold.yaml", """
                        gold:
                          - item: %s
                            revisions:
                              - revision: 1
                                clause: "1.1"
                                why: So it is.
                        """.formatted(ITEM) + gold.indent(8))
                .write(path + "notes.md", "Why these items.\n");
        return course.problems().stream().map(problem -> problem.rule()).toList();
    }

    private static String error(String type) {
        return switch (type) {
            case "choices" -> "choices-extra";
            case "ranking" -> "ranking-pair";
            default -> "numeric-off";
        };
    }
}
