package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** How a lesson is built, what balances its gold, and what keeps the exam apart: each rule broken alone. */
class LessonShapeRulesTest {

    private static final String EXAM = "exam/handles-exam/";

    @TempDir
    private Path folder;

    @Test
    void aLessonOfTheFullShapeIsSound() {
        assertThat(AShapedLesson.in(ACourse.in(folder)).problems()).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsToldWithFileLineAndRule() {
        return Stream.of(shape(), balance(), exam()).flatMap(breaks -> breaks).map(each -> each.in(folder));
    }

    private static Stream<Break> shape() {
        return Stream.of(
                lesson("a lesson takes an hour", "minutes: 8", "minutes: 40", "minutes:"),
                lesson("the mastery rule counts other items", "of: 4", "of: 6", "mastery:"),
                lesson("the mastery rule asks for more than all", "right: 3", "right: 5", "mastery:"),
                lesson(
                        "a lesson draws thirty items",
                        "@practice handles 4",
                        "@practice handles 10\n@practice handles 10",
                        ""),
                lesson(
                        "a lesson shows no example",
                        "@example which-clause aaaaaaaa-0000-4000-8000-000000000002\n",
                        "",
                        ""),
                lesson("a lesson has no page to keep", "@summary\n", "", "Read the rule."),
                lesson("the page to keep comes first", "A shop pays", "@summary\nA shop pays", "@summary"),
                lesson(
                        "practice comes after the check",
                        "@check handles 4\n",
                        "@check handles 4\n@practice which-clause 1\n",
                        "@practice which-clause 1\n\n---\n@summary"));
    }

    private static Break lesson(String sentence, String text, String by, String at) {
        return new Break(
                sentence,
                course -> AShapedLesson.in(course).replace(AShapedLesson.LESSON, text, by),
                AShapedLesson.LESSON,
                at,
                "lesson-shape");
    }

    private static Stream<Break> balance() {
        return Stream.of(
                new Break(
                        "the right option always stands first",
                        course -> AShapedLesson.alwaysFirst(AShapedLesson.in(course)),
                        AShapedLesson.GOLD,
                        "",
                        "key-position"),
                new Break(
                        "the right option is always the longest",
                        course -> AShapedLesson.alwaysFirst(AShapedLesson.in(course))
                                .edit(
                                        AShapedLesson.ITEMS,
                                        items -> items.replace(
                                                "{slug: a, text: Leave it out}",
                                                "{slug: a, text: Leave it out of the box}")),
                        AShapedLesson.GOLD,
                        "",
                        "key-length"),
                new Break(
                        "every item is easy",
                        course -> AShapedLesson.allEasy(AShapedLesson.in(course)),
                        AShapedLesson.ITEMS,
                        "",
                        "difficulty-spread"),
                new Break(
                        "two items read alike",
                        course -> AShapedLesson.twoAlike(AShapedLesson.in(course)),
                        AShapedLesson.ITEMS,
                        "- uuid: " + AShapedLesson.uuid(4),
                        "near-duplicate"));
    }

    private static Stream<Break> exam() {
        return Stream.of(
                new Break(
                        "a lesson practises the exam",
                        course -> anExam(course)
                                .replace(
                                        AShapedLesson.LESSON,
                                        "@practice handles 4",
                                        "@practice handles-exam 1\n@practice handles 4"),
                        AShapedLesson.LESSON,
                        "@practice handles-exam",
                        "unknown-exercise"),
                new Break(
                        "the exam shows gold",
                        course -> anExam(course)
                                .replace(EXAM + "items.yaml", "difficulty: 0", "example: true\n    difficulty: 0"),
                        EXAM + "items.yaml",
                        "- uuid",
                        "exam-example"),
                new Break(
                        "the exam has a picture of practice",
                        course -> anExam(course),
                        EXAM + "items.yaml",
                        "- uuid",
                        "exam-seen"),
                new Break(
                        "an exam exercise has the name of a practised one",
                        course -> {
                            anExam(course);
                            for (String file : new String[] {"exercise.yaml", "items.yaml", "gold.yaml", "notes.md"}) {
                                course.move(EXAM + file, "exam/fruit/" + file);
                            }
                            return course;
                        },
                        "exam/fruit/exercise.yaml",
                        "",
                        "slug-twice"));
    }

    private static ACourse anExam(ACourse course) {
        return AShapedLesson.in(course)
                .write(EXAM + "exercise.yaml", """
                        uuid: eeeeeeee-0000-4000-8000-000000000001
                        type: boxes
                        skill: boxes
                        rulebook: table
                        title: Fruit
                        instruction: Box the fruit.
                        labels: [{slug: banana, name: Banana}, {slug: lemon, name: Lemon}]
                        attributes: []
                        scoring: {iou: 0.75, edge-px: 4}
                        hints: []
                        """)
                .write(EXAM + "items.yaml", """
                        items:
                          - uuid: eeeeeeee-0000-4000-8000-000000000002
                            difficulty: 0
                            picture: {file: tabletop/0003.jpg, alt: A table with fruit.}
                            clauses: ["1.1"]
                            errors: [box-loose]
                        """)
                .write(EXAM + "gold.yaml", """
                        gold:
                          - item: eeeeeeee-0000-4000-8000-000000000002
                            revisions:
                              - {revision: 1, from: conventions, clause: "1.1", why: Box all that you see.}
                        """)
                .write(EXAM + "notes.md", "Why these items.\n");
    }
}
