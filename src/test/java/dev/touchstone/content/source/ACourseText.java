package dev.touchstone.content.source;

import java.util.Map;

/** The texts of the tiny valid course. */
final class ACourseText {

    static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("course.yaml", """
                    format: 1
                    uuid: bbbbbbbb-0000-4000-8000-000000000001
                    title: Tiny
                    language: en
                    welcome: fruit
                    tracks:
                      - uuid: bbbbbbbb-0000-4000-8000-000000000002
                        slug: basics
                        number: 0
                        title: Basics
                        summary: The first steps.
                        lessons: [first, second]
                    """),
            Map.entry("course.es.yaml", """
                    title: Diminuto
                    tracks:
                      basics: {title: Base, summary: Los primeros pasos.}
                    """),
            Map.entry("skills.yaml", """
                    skills:
                      - uuid: bbbbbbbb-0000-4000-8000-000000000003
                        slug: boxes
                        name: Boxes
                        levels:
                          - {slug: novice, name: Novice, threshold: -1}
                    """),
            Map.entry("rulebooks/table/clauses.md", """
                    ---
                    uuid: bbbbbbbb-0000-4000-8000-000000000004
                    title: Table
                    version: "1.0"
                    summary: Things on a table.
                    ---
                    ## 1 What to box
                    ### 1.1 What you see
                    Box only what you can see.

                    > ✔ The part of the cup in front.

                    > ✘ The part behind the box.

                    ### 1.2 Handles
                    A handle is part of its cup.

                    > ✔ A cup with its handle.

                    > ✘ A cup cut at its handle.
                    """),
            Map.entry("rulebooks/table/conventions.yaml", """
                    domain: tabletop
                    conventions:
                      hidden-part: {value: visible, clause: "1.1"}
                      glass: {value: opaque, clause: "1.1"}
                      handle: {value: include, clause: "1.2"}
                      min-visible: {value: none, clause: "1.1"}
                    """),
            Map.entry("rulebooks/table/changelog.md", "First edition.\n"),
            Map.entry("lessons/first/lesson.md", """
                    ---
                    uuid: bbbbbbbb-0000-4000-8000-000000000005
                    title: First
                    summary: A start.
                    teaches: [boxes]
                    requires: []
                    minutes: 5
                    classes: []
                    status: published
                    ---
                    Look at the thing. Find its sides.

                    ---
                    @example which-clause aaaaaaaa-0000-4000-8000-000000000002
                    @practice which-clause 1
                    """),
            Map.entry("lessons/first/lesson.es.md", """
                    ---
                    title: Primera
                    summary: Un comienzo.
                    ---
                    Mira la cosa. Busca sus lados.

                    ---
                    @example which-clause aaaaaaaa-0000-4000-8000-000000000002
                    @practice which-clause 1
                    """),
            Map.entry("lessons/second/lesson.md", """
                    ---
                    uuid: bbbbbbbb-0000-4000-8000-000000000006
                    title: Second
                    summary: A second step.
                    teaches: [boxes]
                    requires: [first]
                    minutes: 5
                    classes: []
                    status: published
                    ---
                    Now draw.

                    ---
                    @practice fruit 2
                    """),
            Map.entry("exercises/which-clause/exercise.yaml", """
                    uuid: bbbbbbbb-0000-4000-8000-000000000007
                    type: choice
                    skill: boxes
                    rulebook: table
                    title: Which clause?
                    instruction: Pick the clause that decides.
                    labels: []
                    scoring: {}
                    hints: [Read the clauses.]
                    """),
            Map.entry("exercises/which-clause/items.yaml", """
                    items:
                      - uuid: aaaaaaaa-0000-4000-8000-000000000001
                        difficulty: -1
                        question: Is the handle in the box?
                        options: [{slug: a, text: Yes it is}, {slug: b, text: No it is not}]
                        clauses: ["1.2"]
                        errors: [wrong-option]
                      - uuid: aaaaaaaa-0000-4000-8000-000000000002
                        example: true
                        difficulty: 0
                        question: Is the hidden part in the box?
                        options: [{slug: a, text: Draw it whole}, {slug: b, text: Stop where it hides}]
                        clauses: ["1.1"]
                        errors: [wrong-option]
                    """),
            Map.entry("exercises/which-clause/items.es.yaml", """
                    items:
                      aaaaaaaa-0000-4000-8000-000000000001: {question: ¿El asa está en la caja?, options: {a: Sí, b: No}}
                      aaaaaaaa-0000-4000-8000-000000000002: {question: ¿La parte oculta está en la caja?, options: {a: Sí, b: No}}
                    """),
            Map.entry("exercises/which-clause/gold.yaml", """
                    gold:
                      - item: aaaaaaaa-0000-4000-8000-000000000001
                        revisions:
                          - revision: 1
                            answer: {choice: a}
                            clause: "1.2"
                            why: The rule says a handle is part of its cup. So it is in the box.
                            mistakes:
                              - {answer: {choice: b}, error: wrong-option, clause: "1.2", why: The handle is part of the cup.}
                      - item: aaaaaaaa-0000-4000-8000-000000000002
                        revisions:
                          - revision: 1
                            answer: {choice: b}
                            clause: "1.1"
                            why: The rule says to box what you see. You do not see this part.
                            mistakes:
                              - {answer: {choice: a}, error: wrong-option, clause: "1.1", why: You do not see this part.}
                    """),
            Map.entry("exercises/which-clause/gold.es.yaml", """
                    gold:
                      aaaaaaaa-0000-4000-8000-000000000001:
                        "1": {why: El asa es parte de la taza., mistakes: {b: El asa es parte de la taza.}}
                      aaaaaaaa-0000-4000-8000-000000000002:
                        "1": {why: Esta parte no se ve., mistakes: {a: Esta parte no se ve.}}
                    """),
            Map.entry("exercises/which-clause/notes.md", "Why these items.\n"),
            Map.entry("exercises/fruit/exercise.yaml", """
                    uuid: bbbbbbbb-0000-4000-8000-000000000008
                    type: boxes
                    skill: boxes
                    rulebook: table
                    title: Fruit
                    instruction: Box the fruit.
                    labels: [{slug: banana, name: Banana}, {slug: lemon, name: Lemon}]
                    attributes: [{slug: occluded, name: Partly hidden}]
                    scoring: {iou: 0.75, edge-px: 4}
                    hints: []
                    """),
            Map.entry("exercises/fruit/items.yaml", """
                    items:
                      - uuid: aaaaaaaa-0000-4000-8000-000000000003
                        difficulty: 0
                        picture: {file: tabletop/0003.jpg, alt: A table with fruit.}
                        clauses: ["1.1"]
                        errors: [box-loose]
                      - uuid: aaaaaaaa-0000-4000-8000-000000000004
                        difficulty: 0
                        picture: {file: tabletop/0003.jpg, alt: A table with fruit.}
                        labels: [lemon]
                        clauses: ["1.1"]
                        errors: [box-loose]
                    """),
            Map.entry("exercises/fruit/gold.yaml", """
                    gold:
                      - item: aaaaaaaa-0000-4000-8000-000000000003
                        revisions:
                          - {revision: 1, from: conventions, clause: "1.1", why: Box all that you see.}
                      - item: aaaaaaaa-0000-4000-8000-000000000004
                        revisions:
                          - revision: 1
                            answer: {boxes: [{label: lemon, x: 520, y: 412, w: 178, h: 120}], ignore: []}
                            clause: "1.1"
                            why: Box all that you see.
                    """),
            Map.entry("exercises/fruit/notes.md", "Why these items.\n"));

    private ACourseText() {}
}
