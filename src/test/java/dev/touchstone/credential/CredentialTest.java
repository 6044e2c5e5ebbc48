package dev.touchstone.credential;

import dev.touchstone.account.AccountTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;

/** A test with people who hold credentials and people who decide on them, on both databases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AccountTest
@Import(CredentialFixture.class)
@Tag("both-databases")
@interface CredentialTest {}
