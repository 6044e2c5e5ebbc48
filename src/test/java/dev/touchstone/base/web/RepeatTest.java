package dev.touchstone.base.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import dev.touchstone.base.RecurringWork;
import dev.touchstone.base.Refused;
import dev.touchstone.base.Repeats;
import dev.touchstone.base.Role;
import dev.touchstone.testbed.AtOnce;
import dev.touchstone.testbed.OnBothDatabases;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** A program that never hears the answer sends its request again. */
@OnBothDatabases
class RepeatTest {

    private static final String HERE = "/api/v1/agencies/nordlicht/deeds";

    @Autowired
    private Repeats repeats;

    @Autowired
    private List<PersonalData> personalData;

    @Autowired
    @Qualifier("handlerExceptionResolver")
    private HandlerExceptionResolver problems;

    @Autowired
    private JdbcTemplate database;

    private final Deeds deeds = new Deeds();
    private final PersonId anna = PersonId.random();
    private MockMvc http;

    @BeforeEach
    void annasProgramCalls() {
        http = calledBy(anna);
    }

    @Test
    void theSameRequestIsAnsweredByteForByteAndDoneOnce() throws Exception {
        String key = key();
        MockHttpServletResponse first = send(key, "two boxes, ñ");
        MockHttpServletResponse again = send(key, "two boxes, ñ");
        assertThat(deeds.done).hasValue(1);
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(first.getHeader("Idempotent-Replayed")).isNull();
        assertThat(again.getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.getStatus()).isEqualTo(first.getStatus());
        assertThat(again.getContentAsByteArray())
                .isEqualTo(first.getContentAsByteArray())
                .isNotEmpty();
        assertThat(again.getContentType()).isEqualTo(first.getContentType());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    }

    @Test
    void aRefusalIsRepeatedToo() throws Exception {
        String key = key();
        assertThat(send(key, "refuse").getContentAsString()).contains("\"code\":\"no-such-deed\"");
        assertThat(send(key, "refuse").getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(deeds.done).hasValue(1);
    }

    @Test
    void aKeyThatCameWithAnotherRequestIsRefused() throws Exception {
        String key = key();
        send(key, "one");
        MockHttpServletResponse other = send(key, "two");
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("idempotency-key-reused");
        assertThat(deeds.done).hasValue(1);
    }

    @Test
    void keysAreEachPersonsOwn() throws Exception {
        String key = key();
        send(key, "one");
        http = calledBy(PersonId.random());
        assertThat(send(key, "two").getStatus()).isEqualTo(201);
    }

    @Test
    void afterAFailureOfOursTheSameKeyTriesAgain() throws Exception {
        String key = key();
        assertThat(send(key, "fail").getStatus()).isEqualTo(500);
        assertThat(send(key, "fail").getStatus()).isEqualTo(500);
        assertThat(deeds.done).hasValue(2);
    }

    @Test
    void ofEightAtOnceOneIsCarriedOut() throws Exception {
        String key = key();
        List<MockHttpServletResponse> answers = AtOnce.each(8, () -> send(key, "slow"));
        assertThat(deeds.done).hasValue(1);
        assertThat(answers).allSatisfy(answer -> assertThat(answer.getStatus()).isIn(201, 409));
        assertThat(answers)
                .filteredOn(answer -> answer.getStatus() == 201 && answer.getHeader("Idempotent-Replayed") == null)
                .hasSize(1);
        assertThat(send(key, "slow").getStatus()).isEqualTo(201);
    }

    @Test
    void whatWasBegunAndNeverAnsweredIsNotDoneASecondTime() throws Exception {
        String key = key();
        send(key, "one");
        database.update("update kept_reply set status = null where idempotency_key = ?", key);
        assertThat(send(key, "one").getContentAsString()).contains("still-running");
        begunHoursAgo(key, 1);
        assertThat(send(key, "one").getContentAsString()).contains("outcome-unknown");
        assertThat(deeds.done).hasValue(1);
    }

    @Test
    void aDayLaterTheKeyIsFreeAndTheClockHasForgottenIt() throws Exception {
        String key = key();
        send(key, "one");
        begunHoursAgo(key, 25);
        assertThat(send(key, "two").getStatus()).isEqualTo(201);
        begunHoursAgo(key, 25);
        work().run();
        assertThat(kept(key)).isZero();
    }

    @Test
    void aKeyIsOneWordAndABatchNeedsOne() throws Exception {
        assertThat(send("a b", "one").getContentAsString()).contains("\"code\":\"idempotency-key\"");
        assertThat(send("k".repeat(101), "one").getStatus()).isEqualTo(400);
        MockHttpServletResponse without =
                http.perform(post(HERE + "/batch").content("x")).andReturn().getResponse();
        assertThat(without.getContentAsString()).contains("idempotency-key-missing");
        MockHttpServletResponse with = http.perform(
                        post(HERE + "/batch").content("x").header("Idempotency-Key", key()))
                .andReturn()
                .getResponse();
        assertThat(with.getStatus()).isEqualTo(200);
    }

    @Test
    void readingTakesNoKey() throws Exception {
        String key = key();
        http.perform(get(HERE).header("Idempotency-Key", key));
        assertThat(kept(key)).isZero();
    }

    @Test
    void whatIsKeptGoesWithThePerson() throws Exception {
        String key = key();
        send(key, "one");
        PersonalData data = personalData.stream()
                .filter(one -> one.tables().contains("kept_reply"))
                .findFirst()
                .orElseThrow();
        assertThat(data.export(anna).toString()).contains(key);
        data.erase(anna, PersonId.random());
        assertThat(kept(key)).isZero();
    }

    @Autowired
    private List<RecurringWork> works;

    private RecurringWork work() {
        return works.stream()
                .filter(one -> one.name().equals("forget-kept-replies"))
                .findFirst()
                .orElseThrow();
    }

    private int kept(String key) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from kept_reply where idempotency_key = ?", Integer.class, key));
    }

    private void begunHoursAgo(String key, int hours) {
        database.update(
                "update kept_reply set begun_at = ? where idempotency_key = ?",
                OffsetDateTime.now(ZoneOffset.UTC).minusHours(hours),
                key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private MockHttpServletResponse send(String key, String body) throws Exception {
        return http.perform(post(HERE).content(body.getBytes(UTF_8)).header("Idempotency-Key", key))
                .andReturn()
                .getResponse();
    }

    private MockMvc calledBy(PersonId person) {
        return standaloneSetup(deeds)
                .addFilters(new RepeatFilter(repeats, new Caller(person), problems))
                .addInterceptors(new KeysNeeded())
                .setControllerAdvice(new Problems())
                .build();
    }

    @RestController
    static class Deeds {

        final AtomicInteger done = new AtomicInteger();

        @PostMapping("/api/v1/agencies/{agency}/deeds")
        ResponseEntity<Map<String, Object>> deed(@PathVariable String agency, @RequestBody byte[] body)
                throws InterruptedException {
            int number = done.incrementAndGet();
            switch (new String(body, UTF_8)) {
                case "refuse" -> throw new Refused(422, "no-such-deed", "Nobody can do that.");
                case "fail" -> throw new IllegalStateException("a bug, on purpose");
                case "slow" -> Thread.sleep(300);
                default -> {}
            }
            return ResponseEntity.created(URI.create(HERE + "/" + number))
                    .body(Map.of("number", number, "nonce", UUID.randomUUID(), "name", "ñandú"));
        }

        @NeedsIdempotencyKey
        @PostMapping("/api/v1/agencies/{agency}/deeds/batch")
        String batch(@PathVariable String agency) {
            return "done";
        }

        @GetMapping("/api/v1/agencies/{agency}/deeds")
        String read(@PathVariable String agency) {
            return "read";
        }
    }

    private record Caller(PersonId id) implements CurrentPerson {

        @Override
        public Optional<PersonId> known() {
            return Optional.of(id);
        }

        @Override
        public boolean signedIn() {
            return true;
        }

        @Override
        public boolean has(Role role) {
            return false;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("UTC");
        }
    }
}
