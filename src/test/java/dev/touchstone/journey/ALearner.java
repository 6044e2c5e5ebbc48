package dev.touchstone.journey;

import com.microsoft.playwright.Page;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.base.Role;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.Setting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Someone with an account. */
record ALearner(String email) {

    static final String PASSWORD = "four quiet green stones";

    static ALearner enrolled(Operators operators) {
        return enrolled(operators, Language.EN);
    }

    static ALearner enrolled(Operators operators, Language language) {
        String email = "tomas-" + UUID.randomUUID() + "@example.org";
        operators.enrol(EmailAddress.parse(email).orElseThrow(), PASSWORD, "Tomás", language, Set.of(Role.LEARNER));
        return new ALearner(email);
    }

    /** Has done every lesson, so that every one of them is open. */
    ALearner throughTheCourse(Curriculum curriculum, JdbcTemplate database) {
        UUID person = database.queryForObject("select id from person where email = ?", UUID.class, email);
        for (Lesson lesson : curriculum.lessons()) {
            database.update(
                    "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, done_at, version)"
                            + " values (?, ?, ?, 0, ?, ?, 0)",
                    UUID.randomUUID(),
                    person,
                    lesson.uuid(),
                    Instant.EPOCH.atOffset(ZoneOffset.UTC),
                    Instant.EPOCH.atOffset(ZoneOffset.UTC));
        }
        return this;
    }

    /** Has opened a lesson, so that its items may come again. */
    ALearner begins(String lesson, Curriculum curriculum, JdbcTemplate database) {
        database.update(
                "insert into lesson_progress (id, person_id, lesson_id, step, seen_at, version)"
                        + " select ?, id, ?, 0, current_timestamp, 0 from person where email = ?",
                UUID.randomUUID(),
                curriculum.lesson(lesson).uuid(),
                email);
        return this;
    }

    /** Learned some topics three days ago that are due today. */
    ALearner remembers(JdbcTemplate database, String... topics) {
        for (String topic : topics) {
            database.update(
                    "insert into memory (id, person_id, topic, stability, difficulty, last_day, due, last_recall, reviews,"
                            + " lapses, ever_right, version) select ?, id, ?, 2, 5, current_date - 3, current_date, 'GOOD',"
                            + " 1, 0, true, 0 from person where email = ?",
                    UUID.randomUUID(),
                    topic,
                    email);
        }
        return this;
    }

    /** Practised today and yesterday. */
    ALearner practisedLately(JdbcTemplate database) {
        for (int ago = 0; ago < 2; ago++) {
            database.update(
                    "insert into practice_day (id, person_id, on_day, answers, reviewed, drilled, version)"
                            + " select ?, id, ?, 14, 9, 0, 0 from person where email = ?",
                    UUID.randomUUID(),
                    LocalDate.now(ZoneOffset.UTC).minusDays(ago),
                    email);
        }
        return this;
    }

    Page signedIn(Browsing browsing, Setting setting) {
        return signedIn(browsing.visitor(setting).newPage(), "");
    }

    /** @param server where it is, or empty for the one that all journeys share */
    Page signedIn(Page page, String server) {
        return AtAPage.signIn(page, server, email, PASSWORD);
    }
}
