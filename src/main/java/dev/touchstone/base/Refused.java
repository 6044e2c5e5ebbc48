package dev.touchstone.base;

/** The request cannot be carried out as it stands; the message says what to change. Told as a 4xx problem. */
public class Refused extends RuntimeException {

    private final int status;
    private final String code;

    /**
     * @param status HTTP status, 400 to 499
     * @param code stable word for programs, such as {@code answer-too-large}
     * @param message what is wrong and what to do, in plain words
     */
    public Refused(int status, String code, String message) {
        super(message);
        this.status = status;
        this.code = code;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }
}
