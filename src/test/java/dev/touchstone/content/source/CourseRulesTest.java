package dev.touchstone.content.source;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules of the course, its lessons and rulebooks, each broken alone: file, line and rule are named. */
class CourseRulesTest {

    private static final String FRUIT = "exercises/fruit/";
    private static final String CLAUSE = "exercises/which-clause/";
    private static final String CLAUSES = "rulebooks/table/clauses.md";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsToldWithFileLineAndRule() {
        return Stream.of(identity(), order(), lessons(), rulebooks())
                .flatMap(breaks -> breaks)
                .map(each -> each.in(folder));
    }

    private static Stream<Break> identity() {
        return Stream.of(
                Break.replace(
                        "a UUID is used twice",
                        "lessons/second/lesson.md",
                        "bbbbbbbb-0000-4000-8000-000000000006",
                        "bbbbbbbb-0000-4000-8000-000000000001",
                        "uuid:",
                        "uuid-twice"),
                Break.replace(
                        "a label stands twice",
                        FRUIT + "exercise.yaml",
                        "slug: lemon",
                        "slug: banana",
                        "labels",
                        "slug-twice"));
    }

    private static Stream<Break> order() {
        return Stream.of(
                Break.replace(
                        "a track names no lesson",
                        "course.yaml",
                        "[first, second]",
                        "[first, second, third]",
                        "lessons:",
                        "unknown-lesson"),
                Break.replace(
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
                Break.replace(
                        "the welcome exercise is missing",
                        "course.yaml",
                        "welcome: fruit",
                        "welcome: nuts",
                        "welcome",
                        "unknown-exercise"),
                Break.replace(
                        "a prerequisite is missing",
                        "lessons/second/lesson.md",
                        "[first]",
                        "[zeroth]",
                        "requires",
                        "unknown-lesson"),
                Break.replace(
                        "prerequisites go round",
                        "lessons/first/lesson.md",
                        "requires: []",
                        "requires: [second]",
                        "requires",
                        "prerequisite-cycle"),
                Break.replace(
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
                Break.replace("a page is empty", second, "Now draw.\n", "", "\n---\n@practice", "page-empty"),
                Break.replace(
                        "practice asks for too many items", second, "fruit 2", "fruit 3", "@practice", "too-few-items"),
                Break.replace(
                        "practice names no exercise", second, "fruit 2", "nuts 2", "@practice", "unknown-exercise"),
                Break.replace(
                        "text stands beside an activity",
                        second,
                        "@practice fruit 2",
                        "@practice fruit 2\nGo!",
                        "Go!",
                        "screen"),
                Break.replace(
                        "an example names no item",
                        "lessons/first/lesson.md",
                        ACourse.EXAMPLE_ITEM,
                        "aaaaaaaa-0000-4000-8000-00000000000f",
                        "@example",
                        "unknown-item"),
                Break.replace(
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
                Break.replace(
                        "an exercise has no skill",
                        FRUIT + "exercise.yaml",
                        "skill: boxes",
                        "skill: juggling",
                        "skill",
                        "unknown-skill"),
                Break.replace(
                        "an exercise has no rulebook",
                        FRUIT + "exercise.yaml",
                        "rulebook: table",
                        "rulebook: chair",
                        "rulebook",
                        "unknown-rulebook"),
                Break.replace(
                        "an item names no clause",
                        CLAUSE + "items.yaml",
                        "clauses: [\"1.2\"]",
                        "clauses: [\"9.9\"]",
                        "9.9",
                        "unknown-clause"));
    }

    private static Stream<Break> rulebooks() {
        String conventions = "rulebooks/table/conventions.yaml";
        return Stream.of(
                Break.replace(
                        "a clause has no example",
                        CLAUSES,
                        "> ✔ A cup with its handle.\n",
                        "",
                        "### 1.2",
                        "clause-example"),
                Break.replace(
                        "a clause says nothing",
                        CLAUSES,
                        "A handle is part of its cup.\n",
                        "",
                        "### 1.2",
                        "clause-text"),
                Break.replace("clauses skip a number", CLAUSES, "### 1.2 ", "### 1.3 ", "### 1.3", "clause-number"),
                Break.replace(
                        "text stands outside a clause",
                        CLAUSES,
                        "## 1 What to box\n",
                        "## 1 What to box\nHello.\n",
                        "Hello",
                        "clause-form"),
                Break.replace(
                        "a convention names no clause",
                        conventions,
                        "include, clause: \"1.2\"",
                        "include, clause: \"1.7\"",
                        "1.7",
                        "unknown-clause"),
                Break.replace(
                        "a convention has another value",
                        conventions,
                        "value: include",
                        "value: perhaps",
                        "perhaps",
                        "schema"),
                Break.replace("a topic is unknown", conventions, "handle:", "spout:", "spout", "schema"),
                Break.replace(
                        "a domain is unknown",
                        conventions,
                        "domain: tabletop",
                        "domain: moon",
                        "domain",
                        "unknown-domain"));
    }
}
