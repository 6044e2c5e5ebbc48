package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.CourseProblem;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules of spans, each broken alone: file, line and rule are named. */
class SpansRulesTest {

    private static final String ITEMS = "exercises/names/items.yaml";
    private static final String GOLD = "exercises/names/gold.yaml";

    @TempDir
    private Path folder;

    @Test
    void anExerciseOfSpansIsSoundButForALessonThatUsesIt() {
        assertThat(withSpans(ACourse.in(folder)).problems())
                .extracting(CourseProblem::rule)
                .containsExactly("exercise-unused");
    }

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsToldWithFileLineAndRule() {
        return Stream.of(
                        spans("a text is not composed", ITEMS, "Zoë", "Zoe\u0308", "text:", "text-form"),
                        spans(
                                "a span has no such label",
                                GOLD,
                                "label: person, slug: zoe",
                                "label: animal, slug: zoe",
                                "animal",
                                "unknown-label"),
                        spans("a span ends within a token", GOLD, "end: 3", "end: 2", "end: 2", "gold-outside"),
                        spans("a span reaches beyond the text", GOLD, "end: 3", "end: 300", "end: 300", "gold-outside"),
                        spans(
                                "a trap quotes other words",
                                GOLD,
                                "quote: Monday",
                                "quote: Friday",
                                "Friday",
                                "span-quote"),
                        spans("a slug stands twice", GOLD, "slug: day", "slug: zoe", "quote: Monday", "slug-twice"),
                        spans("a reason is of nothing", GOLD, "zoe: {clause", "zoo: {clause", "zoo:", "unknown-span"),
                        spans("a mistake marks no token", GOLD, "start: 4", "start: 5", "start: 5", "gold-outside"))
                .map(each -> each.in(folder));
    }

    private static Break spans(String sentence, String file, String text, String by, String at, String rule) {
        return new Break(sentence, course -> withSpans(course).replace(file, text, by), file, at, rule);
    }

    private static ACourse withSpans(ACourse course) {
        return course.write("exercises/names/exercise.yaml", """
                        uuid: aaaaaaaa-0000-4000-8000-0000000000a1
                        type: spans
                        skill: boxes
                        rulebook: table
                        title: Names
                        instruction: Mark every name.
                        labels: [{slug: person, name: Person}]
                        scoring: {}
                        hints: []
                        """)
                .write(ITEMS, """
                        items:
                          - uuid: aaaaaaaa-0000-4000-8000-0000000000a2
                            difficulty: 0
                            language: en
                            text: "Zoë came on Monday."
                            clauses: ["1.1"]
                            errors: [span-missed]
                        """)
                .write(GOLD, """
                        gold:
                          - item: aaaaaaaa-0000-4000-8000-0000000000a2
                            revisions:
                              - revision: 1
                                answer:
                                  spans:
                                    - {start: 0, end: 3, label: person, slug: zoe, quote: Zoë}
                                  traps:
                                    - {start: 12, end: 18, slug: day, quote: Monday}
                                clause: "1.1"
                                why: She has a name.
                                reasons:
                                  zoe: {clause: "1.1", why: It is her name.}
                                  day: {clause: "1.1", why: A day.}
                                mistakes:
                                  - {answer: {spans: [{start: 4, end: 8, label: person}]}, error: span-missed, clause: "1.1", why: A verb.}
                        """)
                .write("exercises/names/notes.md", "A name.\n");
    }
}
