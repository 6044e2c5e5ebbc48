package dev.touchstone;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The one deployable: starts the web application. */
@SpringBootApplication
public class Touchstone {

    public static void main(String[] args) {
        SpringApplication.run(Touchstone.class, args);
    }
}
