package dev.touchstone.journey;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.base.PersonId;
import dev.touchstone.credential.AHolder;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** A credential that is really signed. What its holder or an examiner would do to it is written into the database. */
record ShownCredential(BeanFactory house, String number) {

    static ShownCredential of(BeanFactory house) {
        PersonId person = house.getBean(Operators.class)
                .enrol(
                        EmailAddress.parse("holder-" + UUID.randomUUID() + "@example.org")
                                .orElseThrow(),
                        "four quiet green stones",
                        "Tomás",
                        Language.EN,
                        Set.of());
        return new ShownCredential(
                house, AHolder.issued(house, person, UUID.randomUUID()).value());
    }

    ShownCredential named(String name) {
        update("shown_name = ?", name);
        return this;
    }

    ShownCredential revoked() {
        update("stage = 'REVOKED', status_since = ?", Timestamp.from(Instant.parse("2027-02-03T10:00:00Z")));
        return this;
    }

    private void update(String change, Object value) {
        house.getBean(JdbcTemplate.class)
                .update("update credential set " + change + " where number = ?", value, number);
    }
}
