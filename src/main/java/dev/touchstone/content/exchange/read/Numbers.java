package dev.touchstone.content.exchange.read;

/** Numbers and names in texts of strangers. */
public final class Numbers {

    private static final int LARGEST_PICTURE = 100_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int BRIEF = 60;

    private Numbers() {}

    /** A finite number, written with digits. */
    public static double finite(String text, String place) {
        String trimmed = text.strip();
        // Java reads also 1d, 0x1p3 and NaN, which no annotation means.
        if (trimmed.length() <= LONGEST_NUMBER && trimmed.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
            double value = Double.parseDouble(trimmed);
            if (Double.isFinite(value)) {
                return value;
            }
        }
        throw new BadRecord(place, "\"" + brief(trimmed) + "\" must be a finite number.");
    }

    /** Pixels of a picture's side. */
    public static int size(double value, String place) {
        if (!(value >= 1 && value <= LARGEST_PICTURE)) {
            throw new BadRecord(
                    place, "A picture's side must have 1 to " + LARGEST_PICTURE + " px. Mend width and height.");
        }
        return (int) value;
    }

    /** A text as it may stand in a message: on one line and not long. */
    public static String brief(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", "?");
        return plain.length() <= BRIEF ? plain : plain.substring(0, BRIEF) + "…";
    }
}
