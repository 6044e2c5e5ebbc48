package dev.touchstone.credential.web;

/** A small drawing beside a word that says the same. */
enum Shape {
    CHECK("M4 12.5 9.5 18 20 6.5"),
    CROSS("M6 6 18 18M18 6 6 18"),
    PAUSE("M8.5 5V19M15.5 5V19"),
    CLOCK("M12 3.5a8.5 8.5 0 1 0 .01 0M12 7.5V12l3.2 2"),
    QUESTION("M8.5 9a3.5 3.5 0 1 1 5 3.1c-1 .5-1.5 1.2-1.5 2.4M12 18.3v.2");

    private final String path;

    Shape(String path) {
        this.path = path;
    }

    static Element of(Shape shape) {
        return Element.of("svg", Element.of("path").with("d", shape.path))
                .styled("pp-shape")
                .with("viewBox", "0 0 24 24")
                .with("aria-hidden", "true");
    }
}
