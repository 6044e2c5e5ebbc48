package dev.touchstone.testbed;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/**
 * A test with the whole application behind it, which the build runs on H2 and again on PostgreSQL. All such classes
 * share one application per engine: a test makes its own people and does not rely on empty tables.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("both-databases")
@SpringBootTest
@AutoConfigureMockMvc
public @interface OnBothDatabases {}
