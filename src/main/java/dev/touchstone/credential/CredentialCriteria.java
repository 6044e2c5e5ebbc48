package dev.touchstone.credential;

import dev.touchstone.base.PersonCriterion;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** What lists of people can be filtered by in credentials: {@link Credential#status} said in SQL. */
public final class CredentialCriteria {

    private static final String VALID = """
            exists (select 1 from credential c where c.person_id = {person} and c.valid_until > :now and c.suspended = false
            and c.stage in ('ACTIVE', 'WARNED', 'ANSWERED')""";

    private CredentialCriteria() {}

    /** Holds a valid credential of any program. */
    public static PersonCriterion valid(Instant now) {
        return new PersonCriterion(VALID + ")", Map.of("now", now.atOffset(ZoneOffset.UTC)));
    }

    /** Holds a valid credential of that program. */
    public static PersonCriterion valid(String program, Instant now) {
        return new PersonCriterion(
                VALID + " and c.program = :program)", Map.of("now", now.atOffset(ZoneOffset.UTC), "program", program));
    }

    /** Holds a valid credential of any program that ends by then. */
    public static PersonCriterion ending(Instant now, Instant by) {
        return new PersonCriterion(
                VALID + " and c.valid_until <= :by)",
                Map.of("now", now.atOffset(ZoneOffset.UTC), "by", by.atOffset(ZoneOffset.UTC)));
    }

    /** Holds a valid credential of that program that ends by then. */
    public static PersonCriterion ending(String program, Instant now, Instant by) {
        return new PersonCriterion(
                VALID + " and c.valid_until <= :by and c.program = :program)",
                Map.of("now", now.atOffset(ZoneOffset.UTC), "by", by.atOffset(ZoneOffset.UTC), "program", program));
    }
}
