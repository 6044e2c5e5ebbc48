package dev.touchstone.tier;

import dev.touchstone.account.AccountTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.context.annotation.Import;

/** A test with an agency, its people and what they have shown, on both databases. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AccountTest
@Import(TierFixture.class)
@Tag("both-databases")
@interface TierTest {}
