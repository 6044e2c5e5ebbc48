package dev.touchstone.content.source;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The rules of items, gold and their words, each broken alone: file, line and rule are named. */
class GoldRulesTest {

    private static final String FRUIT = "exercises/fruit/";
    private static final String CLAUSE = "exercises/which-clause/";

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsToldWithFileLineAndRule() {
        return Stream.of(gold(), choices(), boxes(), texts())
                .flatMap(breaks -> breaks)
                .map(each -> each.in(folder));
    }

    private static Stream<Break> gold() {
        return Stream.of(
                new Break(
                        "an item has no gold",
                        course -> course.cut(FRUIT + "gold.yaml", "  - item: " + ACourse.DRAWN_ITEM),
                        FRUIT + "items.yaml",
                        ACourse.DRAWN_ITEM,
                        "gold-missing"),
                Break.replace(
                        "gold names no item",
                        FRUIT + "gold.yaml",
                        ACourse.DRAWN_ITEM,
                        "aaaaaaaa-0000-4000-8000-00000000000f",
                        "00000f",
                        "gold-unknown-item"),
                Break.replace(
                        "gold stands twice",
                        FRUIT + "gold.yaml",
                        ACourse.DRAWN_ITEM,
                        ACourse.BOXES_ITEM,
                        "item: " + ACourse.BOXES_ITEM + "\n    revisions:\n      - revision: 1",
                        "gold-twice"),
                Break.replace(
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
                Break.replace(
                        "gold reaches outside the picture",
                        FRUIT + "gold.yaml",
                        "w: 178",
                        "w: 578",
                        "w: 578",
                        "gold-outside"),
                Break.replace(
                        "gold is not a number", FRUIT + "gold.yaml", "x: 520", "x: .nan", "x: .nan", "gold-outside"),
                Break.replace(
                        "gold names no clause",
                        FRUIT + "gold.yaml",
                        "conventions, clause: \"1.1\"",
                        "conventions, clause: \"1.9\"",
                        "1.9",
                        "unknown-clause"));
    }

    private static Stream<Break> choices() {
        return Stream.of(
                Break.replace(
                        "the right option is unknown",
                        CLAUSE + "gold.yaml",
                        "answer: {choice: a}\n",
                        "answer: {choice: z}\n",
                        "choice: z",
                        "unknown-option"),
                Break.replace(
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
                Break.replace(
                        "a mistake is the right option",
                        CLAUSE + "gold.yaml",
                        "- {answer: {choice: b}",
                        "- {answer: {choice: a}",
                        "- {answer: {choice: a}",
                        "mistake-twice"));
    }

    private static Stream<Break> boxes() {
        return Stream.of(
                Break.replace(
                        "an item asks for no label",
                        FRUIT + "items.yaml",
                        "labels: [lemon]",
                        "labels: [lime]",
                        "lime",
                        "unknown-label"),
                Break.replace(
                        "gold has no label",
                        FRUIT + "gold.yaml",
                        "label: lemon",
                        "label: lime",
                        "lime",
                        "unknown-label"),
                Break.replace(
                        "gold has no attribute",
                        FRUIT + "gold.yaml",
                        "h: 120}",
                        "h: 120, attributes: [blurred]}",
                        "blurred",
                        "unknown-attribute"),
                Break.replace(
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
                Break.replace(
                        "an alt text is short",
                        FRUIT + "items.yaml",
                        "A table with fruit.}\n    labels",
                        "Fruit}\n    labels",
                        "Fruit}",
                        "schema"),
                Break.replace(
                        "seeds run backwards",
                        FRUIT + "items.yaml",
                        "picture: {file: tabletop/0003.jpg, alt: A table with fruit.}\n    labels: [lemon]",
                        "scene: {difficulty: easy, alt: A street with cars.}\n    seeds: [20-11]\n    labels: [lemon]",
                        "20-11",
                        "seeds"),
                Break.replace(
                        "a scene cannot be drawn",
                        FRUIT + "items.yaml",
                        "picture: {file: tabletop/0003.jpg, alt: A table with fruit.}\n    labels: [lemon]",
                        "scene: {difficulty: easy, features: [dragons], alt: A street with cars.}\n    seeds: [1]\n    labels: [lemon]",
                        "dragons",
                        "scene"));
    }

    private static Stream<Break> texts() {
        String spanish = CLAUSE + "items.es.yaml";
        return Stream.of(
                Break.replace(
                        "an explanation is long",
                        FRUIT + "gold.yaml",
                        "clause: \"1.1\", why: Box all that you see.",
                        "clause: \"1.1\", why: " + "box it ".repeat(31).strip(),
                        "box it",
                        "explanation-long"),
                Break.replace(
                        "an explanation is hard to read",
                        FRUIT + "gold.yaml",
                        "clause: \"1.1\", why: Box all that you see.",
                        "clause: \"1.1\", why: Considerable interdisciplinary experimentation demonstrates that annotators systematically overestimate the dimensions of partially occluded objects whenever contextual expectations contradict immediately observable evidence in photographs.",
                        "Considerable",
                        "reading-level"),
                Break.replace(
                        "a translation has another option",
                        spanish,
                        "1: {question: ¿El asa está en la caja?, options: {a: Sí, b: No}}",
                        "1: {question: ¿El asa está en la caja?, options: {a: Sí, z: No}}",
                        "z: No",
                        "translation"),
                Break.replace(
                        "a translated lesson has another screen",
                        "lessons/first/lesson.es.md",
                        "Busca sus lados.\n",
                        "Busca.\n\n---\nSus lados.\n",
                        "Mira",
                        "translation"),
                Break.replace(
                        "a translated lesson practises something else",
                        "lessons/first/lesson.es.md",
                        "@practice which-clause 1",
                        "@practice which-clause 2",
                        "@example",
                        "translation"));
    }
}
