package dev.touchstone.credential.web;

import dev.touchstone.credential.Result;

/** How sure a result is, drawn: a short gold line on a scale from 0 to 100, and the bar across it. */
final class ScalePicture {

    private static final int LEFT = 14;
    private static final int LENGTH = 272;
    private static final int LINE = 34;

    private ScalePicture() {}

    static Element of(Result result, Visitor visitor) {
        int bar = at(result.bar());
        return Element.of(
                        "svg",
                        line("pp-scale", LEFT, LINE, LEFT + LENGTH, LINE),
                        tick(0),
                        tick(0.5),
                        tick(1),
                        line("pp-gold", at(result.low()), LINE, at(result.high()), LINE),
                        Element.of("circle")
                                .styled("pp-dot")
                                .with("cx", at(result.share()))
                                .with("cy", LINE)
                                .with("r", 4),
                        line("pp-bar", bar, LINE - 12, bar, LINE + 12),
                        label(bar, LINE - 18, visitor.text("bar", hundredths(result.bar()))))
                .styled("pp-interval")
                .with("viewBox", "0 0 300 64")
                .with("role", "img")
                .with("aria-label", words(result, visitor));
    }

    /** The same in words. */
    static String words(Result result, Visitor visitor) {
        return visitor.text(
                "interval",
                hundredths(result.share()),
                hundredths(result.low()),
                hundredths(result.high()),
                hundredths(result.bar()));
    }

    private static long hundredths(double share) {
        return Math.round(100 * share);
    }

    private static int at(double share) {
        return LEFT + (int) Math.round(LENGTH * share);
    }

    private static Element tick(double share) {
        return Element.of(
                "g",
                line("pp-scale", at(share), LINE - 4, at(share), LINE + 4),
                label(at(share), LINE + 24, Long.toString(hundredths(share))));
    }

    private static Element line(String style, int x1, int y1, int x2, int y2) {
        return Element.of("path").styled(style).with("d", "M%d %dL%d %d".formatted(x1, y1, x2, y2));
    }

    private static Element label(int x, int y, String words) {
        return Element.of("text", words).with("x", x).with("y", y);
    }
}
