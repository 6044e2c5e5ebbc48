package dev.touchstone.webhook;

import dev.touchstone.account.AccountTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;

/** A test with agencies that are told what happens, on both databases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AccountTest
@Import(WebhookFixture.class)
@Tag("both-databases")
public @interface WebhookTest {}
