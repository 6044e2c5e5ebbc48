package dev.touchstone.testbed;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The machine all other figures were measured on. */
@Tag("figures")
class MachineFigures {

    @Test
    void whatTheMachineIs() throws Exception {
        Tables.ofPerformance()
                .write(
                        "machine",
                        List.of("the machine", ""),
                        List.of(
                                List.of(
                                        "cores",
                                        String.valueOf(Runtime.getRuntime().availableProcessors())),
                                List.of("architecture", System.getProperty("os.arch")),
                                List.of("system", System.getProperty("os.name")),
                                List.of("JDK", Runtime.version().toString())));
    }
}
