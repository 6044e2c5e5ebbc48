package dev.touchstone.base;

/** What somebody typed, as it is kept. */
public final class TypedText {

    private TypedText() {}

    /** Without what nobody sees and some databases cannot keep. */
    public static String readable(String typed) {
        return typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }

    /** A reason that somebody else reads. @param most characters @throws Refused when it is missing or too long */
    public static String reason(String typed, int most) {
        String reason = readable(typed);
        if (reason.isEmpty() || reason.length() > most) {
            throw new Refused(422, "reason", "Give a reason of 1 to " + most + " characters.");
        }
        return reason;
    }
}
