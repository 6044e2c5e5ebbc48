package dev.touchstone.content.source;

/** A street rulebook and two exercises on generated scenes, to be added to the tiny course. */
final class AFamily {

    /** One more family with the same seed. */
    static final String TWIN = """
                errors: [box-loose]
              - uuid: aaaaaaaa-0000-4000-8000-000000000022
                difficulty: 0
                scene: {difficulty: easy, features: [poster], alt: A street with cars.}
                seeds: [3]
                clauses: ["1.1"]
            """;

    static final String TWIN_GOLD = """
              - item: aaaaaaaa-0000-4000-8000-000000000022
                revisions:
                  - {revision: 1, from: conventions, clause: "1.1", why: Box all that you see.}
            """;

    private AFamily() {}

    static void addTo(ACourse course) {
        course.write("rulebooks/street/clauses.md", """
                ---
                uuid: bbbbbbbb-0000-4000-8000-000000000021
                title: Street
                version: "1.0"
                summary: Things in a street.
                ---
                ## 1 What to box
                ### 1.1 What is there
                Box what is there.

                > ✔ A person.

                > ✘ A person on a poster.
                """)
                .write("rulebooks/street/conventions.yaml", """
                        domain: street
                        conventions:
                          mirrors: {value: include, clause: "1.1"}
                          antenna: {value: exclude, clause: "1.1"}
                          hidden-part: {value: visible, clause: "1.1"}
                          rider: {value: separate, clause: "1.1"}
                          poster: {value: skip, clause: "1.1"}
                          reflection: {value: skip, clause: "1.1"}
                          mannequin: {value: skip, clause: "1.1"}
                          riderless-bicycle: {value: label, clause: "1.1"}
                          min-height: {value: 10, clause: "1.1"}
                        """)
                .write("rulebooks/street/changelog.md", "First edition.\n");
        boxes(course);
        frames(course);
        course.replace(
                "lessons/second/lesson.md",
                "@practice fruit 2",
                "@practice fruit 2\n@practice street 2\n@practice what-is-it 9");
    }

    private static void boxes(ACourse course) {
        course.write("exercises/street/exercise.yaml", """
                uuid: bbbbbbbb-0000-4000-8000-000000000022
                type: boxes
                skill: boxes
                rulebook: street
                title: Street
                instruction: Box the cars and people.
                labels: [{slug: car, name: Car}, {slug: pedestrian, name: Person}]
                attributes: []
                scoring: {iou: 0.75, edge-px: 4}
                hints: []
                """)
                .write("exercises/street/items.yaml", """
                        items:
                          - uuid: aaaaaaaa-0000-4000-8000-000000000021
                            difficulty: 0
                            scene: {difficulty: easy, features: [poster], alt: A street with cars.}
                            seeds: [3, 4-5]
                            clauses: ["1.1"]
                            errors: [box-loose]
                        """)
                .write("exercises/street/gold.yaml", """
                        gold:
                          - item: aaaaaaaa-0000-4000-8000-000000000021
                            revisions:
                              - {revision: 1, from: conventions, clause: "1.1", why: Box all that you see.}
                        """)
                .write("exercises/street/notes.md", "Why these items.\n");
    }

    private static void frames(ACourse course) {
        course.write("exercises/what-is-it/exercise.yaml", """
                uuid: bbbbbbbb-0000-4000-8000-000000000023
                type: choice
                skill: boxes
                rulebook: street
                title: What is it?
                instruction: Name the thing in the frame.
                labels: [{slug: car, name: Car}, {slug: pedestrian, name: Person}, {slug: none, name: None of these}]
                scoring: {}
                hints: []
                """)
                .write("exercises/what-is-it/items.yaml", """
                        items:
                          - uuid: aaaaaaaa-0000-4000-8000-000000000031
                            difficulty: 0
                            scene: {difficulty: middle, features: [poster], alt: A street with cars.}
                            seeds: [1-10]
                            ask: frame
                            clauses: ["1.1"]
                            errors: [wrong-class]
                        """)
                .write("exercises/what-is-it/gold.yaml", """
                        gold:
                          - item: aaaaaaaa-0000-4000-8000-000000000031
                            revisions:
                              - revision: 1
                                from: conventions
                                clause: "1.1"
                                why: Name what is there.
                                reasons:
                                  poster: {clause: "1.1", why: It is only a print.}
                                mistakes:
                                  - {answer: {choice: car}, error: wrong-class, clause: "1.1", why: It is not a car.}
                                  - {answer: {choice: pedestrian}, error: wrong-class, clause: "1.1", why: Nobody is there.}
                                  - {answer: {choice: none}, error: wrong-class, clause: "1.1", why: It is one of these.}
                        """)
                .write("exercises/what-is-it/notes.md", "Why these items.\n");
    }
}
