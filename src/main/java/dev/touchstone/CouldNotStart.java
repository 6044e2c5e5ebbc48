package dev.touchstone;

import java.util.Objects;
import org.springframework.core.NestedExceptionUtils;

/** Something stands in the way of the start, and the person at the keyboard can move it: told in one line. */
class CouldNotStart extends RuntimeException {

    CouldNotStart(String line) {
        super(line);
    }

    /** The one line for any failure; Spring Boot has logged the details of those that are not ours. */
    static String explain(Exception problem) {
        if (problem instanceof CouldNotStart expected) {
            return Objects.requireNonNull(expected.getMessage());
        }
        return "Touchstone stopped: "
                + NestedExceptionUtils.getMostSpecificCause(problem).getMessage();
    }
}
