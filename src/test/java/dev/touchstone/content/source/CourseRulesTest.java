package dev.touchstone.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every rule of a course, each broken alone: file, line and rule are named. */
class CourseRulesTest {

    private static final String FRUIT = "exercises/fruit/";
    private static final String CLAUSE = "exercises/which-clause/";
    private static final String CLAUSES = "rulebooks/table/clauses.md";

    @TempDir
    private Path folder;

    /** @param at a text on the line that must be named, or empty for line 1 */
    private record Break(String sentence, UnaryOperator<ACourse> by, String file, String at, String rule) {}

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsToldWithFileLineAndRule() {
        return Stream.of(identity(), order(), lessons(), gold(), choices(), boxes(), rulebooks(), texts())
                .flatMap(breaks -> breaks)
                .map(each -> DynamicTest.dynamicTest(each.sentence(), () -> isTold(each)));
    }

    private void isTold(Break broken) {
        ACourse course =
                broken.by().apply(ACourse.in(folder.resolve(broken.sentence().replace(' ', '-'))));
        int line = broken.at().isEmpty() ? 1 : course.line(broken.file(), broken.at());

        assertThat(course.problems()).as(course.problems().toString()).anySatisfy(problem -> {
            assertThat(problem.rule()).isEqualTo(broken.rule());
            assertThat(problem.file()).isEqualTo(broken.file());
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.remedy()).hasSizeGreaterThan(20).endsWith(".");
        });
    }

    private static Break replace(String sentence, String file, String text, String by, String at, String rule) {
        return new Break(sentence, course -> course.replace(file, text, by), file, at, rule);
    }

    private static Stream<Break> identity() {
        return Stream.of(
                replace(
                        "a UUID is used twice",
                        "lessons/second/lesson.md",
                        "bbbbbbbb-0000-4000-8000-000000000006",
                        "bbbbbbbb-0000-4000-8000-000000000001",
                        "uuid:",
                        "uuid-twice"),
                replace(
                        "a label stands twice",
                        FRUIT + "exercise.yaml",
                        "slug: lemon",
                        "slug: banana",
                        "labels",
                        "slug-twice"));
    }

    private static Stream<Break> order() {
        return Stream.of(
                replace(
                        "a track names no lesson",
                        "course.yaml",
                        "[first, second]",
                        "[first, second, third]",
                        "lessons:",
                        "unknown-lesson"),
                replace(
                        "a lesson stands twice",
                        "course.yaml",
                        "[first, second]",
                        "[first, second, first]",
                        "lessons:",
                        "schema"),
                new Break(
                        "a lesson is in no track",
                        course -> course.replace("course.yaml", "[first, second]", "[first]"),
                        "lessons/second/lesson.md",
                        "",
                        "lesson-unplaced"),
                replace(
                        "the welcome exercise is missing",
                        "course.yaml",
                        "welcome: fruit",
                        "welcome: nuts",
                        "welcome",
                        "unknown-exercise"),
                replace(
                        "a prerequisite is missing",
                        "lessons/second/lesson.md",
                        "[first]",
                        "[zeroth]",
                        "requires",
                        "unknown-lesson"),
                replace(
                        "prerequisites go round",
                        "lessons/first/lesson.md",
                        "requires: []",
                        "requires: [second]",
                        "requires",
                        "prerequisite-cycle"),
                replace(
                        "a lesson teaches no skill",
                        "lessons/first/lesson.md",
                        "[boxes]",
                        "[juggling]",
                        "teaches",
                        "unknown-skill"),
                new Break(
                        "a lesson requires a draft",
                        course -> course.replace("lessons/first/lesson.md", "published", "draft"),
                        "lessons/second/lesson.md",
                        "requires",
                        "requires-draft"));
    }

    private static Stream<Break> lessons() {
        String second = "lessons/second/lesson.md";
        return Stream.of(
                replace("a page is empty", second, "Now draw.\n", "", "\n---\n@practice", "page-empty"),
                replace("practice asks for too many items", second, "fruit 2", "fruit 3", "@practice", "too-few-items"),
                replace("practice names no exercise", second, "fruit 2", "nuts 2", "@practice", "unknown-exercise"),
                replace(
                        "text stands beside an activity",
                        second,
                        "@practice fruit 2",
                        "@practice fruit 2\nGo!",
                        "Go!",
                        "screen"),
                replace(
                        "an example names no item",
                        "lessons/first/lesson.md",
                        ACourse.EXAMPLE_ITEM,
                        "aaaaaaaa-0000-4000-8000-00000000000f",
                        "@example",
                        "unknown-item"),
                replace(
                        "a practised item is shown solved",
                        "lessons/first/lesson.md",
                        ACourse.EXAMPLE_ITEM,
                        ACourse.CHOICE_ITEM,
                        "@example",
                        "not-an-example"),
                new Break(
                        "an example is never shown",
                        course -> course.replace(
                                "lessons/first/lesson.md", "@example which-clause " + ACourse.EXAMPLE_ITEM + "\n", ""),
                        CLAUSE + "items.yaml",
                        ACourse.EXAMPLE_ITEM,
                        "example-unused"),
                new Break(
                        "an exercise is unused",
                        course -> course.replace("lessons/second/lesson.md", "\n---\n@practice fruit 2\n", "")
                                .replace("course.yaml", "welcome: fruit", "welcome: which-clause"),
                        FRUIT + "exercise.yaml",
                        "",
                        "exercise-unused"),
                replace(
                        "an exercise has no skill",
                        FRUIT + "exercise.yaml",
                        "skill: boxes",
                        "skill: juggling",
                        "skill",
                        "unknown-skill"),
                replace(
                        "an exercise has no rulebook",
                        FRUIT + "exercise.yaml",
                        "rulebook: table",
                        "rulebook: chair",
                        "rulebook",
                        "unknown-rulebook"),
                replace(
                        "an item names no clause",
                        CLAUSE + "items.yaml",
                        "clauses: [\"1.2\"]",
                        "clauses: [\"9.9\"]",
                        "9.9",
                        "unknown-clause"));
    }

    private static Stream<Break> gold() {
        return Stream.of(
                new Break(
                        "an item has no gold",
                        course -> course.cut(FRUIT + "gold.yaml", "  - item: " + ACourse.DRAWN_ITEM),
                        FRUIT + "items.yaml",
                        ACourse.DRAWN_ITEM,
                        "gold-missing"),
                replace(
                        "gold names no item",
                        FRUIT + "gold.yaml",
                        ACourse.DRAWN_ITEM,
                        "aaaaaaaa-0000-4000-8000-00000000000f",
                        "00000f",
                        "gold-unknown-item"),
                replace(
                        "gold stands twice",
                        FRUIT + "gold.yaml",
                        ACourse.DRAWN_ITEM,
                        ACourse.BOXES_ITEM,
                        "item: " + ACourse.BOXES_ITEM + "\n    revisions:\n      - revision: 1",
                        "gold-twice"),
                replace(
                        "revisions skip a number",
                        FRUIT + "gold.yaml",
                        "- revision: 1",
                        "- revision: 2",
                        "- revision: 2",
                        "gold-revision"),
                new Break(
                        "a picture without geometry has no conventions",
                        course -> course.delete("pictures/tabletop/0003.json"),
                        FRUIT + "gold.yaml",
                        "from: conventions",
                        "gold-source"),
                replace(
                        "gold reaches outside the picture",
                        FRUIT + "gold.yaml",
                        "w: 178",
                        "w: 578",
                        "w: 578",
                        "gold-outside"),
                replace("gold is not a number", FRUIT + "gold.yaml", "x: 520", "x: .nan", "x: .nan", "gold-outside"),
                replace(
                        "gold names no clause",
                        FRUIT + "gold.yaml",
                        "conventions, clause: \"1.1\"",
                        "conventions, clause: \"1.9\"",
                        "1.9",
                        "unknown-clause"));
    }

    private static Stream<Break> choices() {
        return Stream.of(
                replace(
                        "the right option is unknown",
                        CLAUSE + "gold.yaml",
                        "answer: {choice: a}\n",
                        "answer: {choice: z}\n",
                        "choice: z",
                        "unknown-option"),
                replace(
                        "a mistake is no option",
                        CLAUSE + "gold.yaml",
                        "- {answer: {choice: b}",
                        "- {answer: {choice: z}",
                        "choice: z",
                        "unknown-option"),
                new Break(
                        "a wrong option has no mistake",
                        course -> course.replace(
                                CLAUSE + "items.yaml",
                                "}]\n    clauses: [\"1.2\"]",
                                "}, {slug: c, text: Maybe}]\n    clauses: [\"1.2\"]"),
                        CLAUSE + "gold.yaml",
                        "- revision: 1",
                        "mistake-missing"),
                replace(
                        "a mistake is the right option",
                        CLAUSE + "gold.yaml",
                        "- {answer: {choice: b}",
                        "- {answer: {choice: a}",
                        "- {answer: {choice: a}",
                        "mistake-twice"));
    }

    private static Stream<Break> boxes() {
        return Stream.of(
                replace(
                        "an item asks for no label",
                        FRUIT + "items.yaml",
                        "labels: [lemon]",
                        "labels: [lime]",
                        "lime",
                        "unknown-label"),
                replace(
                        "gold has no label",
                        FRUIT + "gold.yaml",
                        "label: lemon",
                        "label: lime",
                        "lime",
                        "unknown-label"),
                replace(
                        "gold has no attribute",
                        FRUIT + "gold.yaml",
                        "h: 120}",
                        "h: 120, attributes: [blurred]}",
                        "blurred",
                        "unknown-attribute"),
                replace(
                        "a picture is missing",
                        FRUIT + "items.yaml",
                        "tabletop/0003.jpg, alt: A table with fruit.}\n    labels",
                        "tabletop/0004.jpg, alt: A table with fruit.}\n    labels",
                        "tabletop/0004",
                        "unknown-picture"),
                new Break(
                        "a picture is no JPEG",
                        course -> course.write("pictures/tabletop/0003.jpg", "GIF89a"),
                        FRUIT + "items.yaml",
                        "tabletop/0003.jpg",
                        "picture"),
                replace(
                        "an alt text is short",
                        FRUIT + "items.yaml",
                        "A table with fruit.}\n    labels",
                        "Fruit}\n    labels",
                        "Fruit}",
                        "schema"),
                replace(
                        "seeds run backwards",
                        FRUIT + "items.yaml",
                        "picture: {file: tabletop/0003.jpg, alt: A table with fruit.}\n    labels: [lemon]",
                        "scene: {difficulty: easy, alt: A street with cars.}\n    seeds: [20-11]\n    labels: [lemon]",
                        "20-11",
                        "seeds"),
                replace(
                        "a scene cannot be drawn",
                        FRUIT + "items.yaml",
                        "picture: {file: tabletop/0003.jpg, alt: A table with fruit.}\n    labels: [lemon]",
                        "scene: {difficulty: easy, features: [dragons], alt: A street with cars.}\n    seeds: [1]\n    labels: [lemon]",
                        "dragons",
                        "scene"));
    }

    private static Stream<Break> rulebooks() {
        String conventions = "rulebooks/table/conventions.yaml";
        return Stream.of(
                replace(
                        "a clause has no example",
                        CLAUSES,
                        "> ✔ A cup with its handle.\n",
                        "",
                        "### 1.2",
                        "clause-example"),
                replace(
                        "a clause says nothing",
                        CLAUSES,
                        "A handle is part of its cup.\n",
                        "",
                        "### 1.2",
                        "clause-text"),
                replace("clauses skip a number", CLAUSES, "### 1.2 ", "### 1.3 ", "### 1.3", "clause-number"),
                replace(
                        "text stands outside a clause",
                        CLAUSES,
                        "## 1 What to box\n",
                        "## 1 What to box\nHello.\n",
                        "Hello",
                        "clause-form"),
                replace(
                        "a convention names no clause",
                        conventions,
                        "include, clause: \"1.2\"",
                        "include, clause: \"1.7\"",
                        "1.7",
                        "unknown-clause"),
                replace(
                        "a convention has another value",
                        conventions,
                        "value: include",
                        "value: perhaps",
                        "perhaps",
                        "schema"),
                replace("a topic is unknown", conventions, "handle:", "spout:", "spout", "schema"),
                replace(
                        "a domain is unknown",
                        conventions,
                        "domain: tabletop",
                        "domain: moon",
                        "domain",
                        "unknown-domain"));
    }

    private static Stream<Break> texts() {
        String spanish = CLAUSE + "items.es.yaml";
        return Stream.of(
                replace(
                        "an explanation is long",
                        FRUIT + "gold.yaml",
                        "clause: \"1.1\", why: Box all that you see.",
                        "clause: \"1.1\", why: " + "box it ".repeat(31).strip(),
                        "box it",
                        "explanation-long"),
                replace(
                        "an explanation is hard to read",
                        FRUIT + "gold.yaml",
                        "clause: \"1.1\", why: Box all that you see.",
                        "clause: \"1.1\", why: Considerable interdisciplinary experimentation demonstrates that annotators systematically overestimate the dimensions of partially occluded objects whenever contextual expectations contradict immediately observable evidence in photographs.",
                        "Considerable",
                        "reading-level"),
                replace(
                        "a translation has another option",
                        spanish,
                        "1: {question: ¿El asa está en la caja?, options: {a: Sí, b: No}}",
                        "1: {question: ¿El asa está en la caja?, options: {a: Sí, z: No}}",
                        "z: No",
                        "translation"),
                replace(
                        "a translated lesson has another screen",
                        "lessons/first/lesson.es.md",
                        "Busca sus lados.\n",
                        "Busca.\n\n---\nSus lados.\n",
                        "Mira",
                        "translation"),
                replace(
                        "a translated lesson practises something else",
                        "lessons/first/lesson.es.md",
                        "@practice which-clause 1",
                        "@practice which-clause 2",
                        "@example",
                        "translation"));
    }
}
