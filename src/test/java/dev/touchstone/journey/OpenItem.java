package dev.touchstone.journey;

import dev.touchstone.content.gold.GoldKey;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** The item that a learner has before them, whether it shows a picture or not. */
record OpenItem(ALearner learner, GoldAtHand gold, JdbcTemplate database) {

    GoldKey key() {
        return gold.of(Objects.requireNonNull(database.queryForObject(
                "select t.id from turn t join attempt a on a.id = t.attempt_id join person p on p.id = a.person_id"
                        + " where p.email = ? and t.answer is null order by a.started_at desc, t.place limit 1",
                UUID.class,
                learner.email())));
    }
}
