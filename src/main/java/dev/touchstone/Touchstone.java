package dev.touchstone;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one deployable: reads the words after {@code ./run}; without any, serves the web application. */
@SpringBootApplication
public class Touchstone {

    public static void main(String[] args) {
        int code = CommandWords.obey(args);
        if (code != 0) {
            System.exit(code);
        }
        // With 0 the process ends by itself, unless a web server keeps it alive.
    }
}
