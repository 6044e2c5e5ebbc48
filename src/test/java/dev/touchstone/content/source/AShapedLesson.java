package dev.touchstone.content.source;

import java.util.Locale;
import java.util.UUID;

/** The tiny course with a lesson of the full shape and an exercise of ten choices that breaks no rule. */
final class AShapedLesson {

    static final String LESSON = "lessons/first/lesson.md";
    static final String ITEMS = "exercises/handles/items.yaml";
    static final String GOLD = "exercises/handles/gold.yaml";

    private static final String[] QUESTIONS = {
        "A blue mug stands behind a loaf of bread and shows half its ear",
        "On the tray three cups were pushed together until their sides touched",
        "Somebody hung a ladle over the rim so that it covers the grip",
        "The jug at the window throws a long shadow across the cloth",
        "Two saucers lie upside down beside an open book about ships",
        "Her teapot lost its lid and now wears a paper hat instead",
        "Rain ran down the glass and blurred everything that stood outside",
        "Grandfather keeps nails and screws in a dented tin with a hook",
        "A spoon leans inside the pot and sticks out above the soup",
        "Under the lamp a pitcher without any ear glows like copper",
    };

    private AShapedLesson() {}

    static ACourse in(ACourse course) {
        StringBuilder items = new StringBuilder("items:\n");
        StringBuilder gold = new StringBuilder("gold:\n");
        for (int i = 0; i < QUESTIONS.length; i++) {
            items.append(item(i));
            gold.append(gold(i));
        }
        return course.write(LESSON, lesson())
                .delete("lessons/first/lesson.es.md")
                .write("exercises/handles/exercise.yaml", """
                        uuid: cccccccc-0000-4000-8000-000000000001
                        type: choice
                        skill: boxes
                        rulebook: table
                        title: Handles
                        instruction: What does the rule say?
                        labels: []
                        scoring: {}
                        hints: []
                        """)
                .write(ITEMS, items.toString())
                .write(GOLD, gold.toString())
                .write("exercises/handles/notes.md", "Why these items.\n");
    }

    static ACourse alwaysFirst(ACourse course) {
        return course.edit(GOLD, gold -> gold.replaceAll("answer: \\{choice: [bc]}\n", "answer: {choice: a}\n"));
    }

    static ACourse allEasy(ACourse course) {
        return course.edit(ITEMS, items -> items.replaceAll("difficulty: (0|1).*", "difficulty: -1"));
    }

    static ACourse twoAlike(ACourse course) {
        return course.edit(
                ITEMS,
                items -> items.replaceAll(
                        "question: Two saucers.*",
                        "question: A blue mug stands behind a loaf of bread and shows all its ear."));
    }

    static String uuid(int item) {
        return new UUID(0xdddddddd00004000L, 0x8000000000000000L + item).toString();
    }

    private static String lesson() {
        return """
                ---
                uuid: bbbbbbbb-0000-4000-8000-000000000005
                title: First
                summary: A start.
                teaches: [boxes]
                requires: []
                minutes: 8
                mastery: {right: 3, of: 4}
                classes: []
                status: published
                ---
                A shop pays for each box. A loose one is sent back.

                ---
                @example which-clause aaaaaaaa-0000-4000-8000-000000000002
                @practice which-clause 1

                ---
                @practice handles 4

                ---
                @check handles 4

                ---
                @summary
                Read the rule. Then look.
                """;
    }

    /** From easy to hard; the right option moves from place to place. */
    private static String item(int i) {
        return """
                  - uuid: %s
                    difficulty: %s
                    question: %s.
                    options: [{slug: a, text: Leave it out}, {slug: b, text: Draw it whole}, {slug: c, text: Box what shows}]
                    clauses: ["1.1"]
                    errors: [wrong-option]
                """.formatted(uuid(i), String.format(Locale.ROOT, "%.1f", -1.5 + i * 0.3), QUESTIONS[i]);
    }

    private static String gold(int i) {
        String right = "abc".substring(i % 3, i % 3 + 1);
        StringBuilder mistakes = new StringBuilder();
        for (String wrong : "abc".replace(right, "").split("")) {
            mistakes.append("          - {answer: {choice: ")
                    .append(wrong)
                    .append("}, error: wrong-option, clause: \"1.1\", why: The rule says no.}\n");
        }
        return """
                  - item: %s
                    revisions:
                      - revision: 1
                        answer: {choice: %s}
                        clause: "1.1"
                        why: The rule says so.
                        mistakes:
                %s""".formatted(uuid(i), right, mistakes);
    }
}
