package dev.touchstone.pay.web;

import static dev.touchstone.pay.PayFixture.MADRID;
import static dev.touchstone.pay.PayFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.audit.Audit;
import dev.touchstone.base.web.Cursor;
import dev.touchstone.notice.MailRow;
import dev.touchstone.pay.EntryKind;
import dev.touchstone.pay.LedgerRow;
import dev.touchstone.pay.PayFixture;
import dev.touchstone.pay.Thing;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@AccountTest
@Import(PayFixture.class)
@Tag("both-databases")
class PayOverRestTest {

    private static final Thing BOXES = new Thing(UUID.randomUUID(), "gone-for-good");
    private static final String REASON = "The server was down for five minutes.";

    @Autowired
    private MockMvc http;

    @Autowired
    private PayFixture fixture;

    @Autowired
    private AccountFixture accounts;

    @Autowired
    private Audit audit;

    private Someone olga;
    private Someone anna;
    private AgencyRow agency;
    private MemberId member;
    private LedgerRow entry;

    @BeforeEach
    void annaWorked() {
        olga = fixture.someone("Olga");
        anna = fixture.someone("Anna");
        agency = fixture.agencyOf(olga);
        member = fixture.joins(anna, agency, AgencyRole.LEARNER);
        entry = works(2, 1234);
        works(3, 60);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/ledger?from=2026-03-01&to=2026-03-31",
                "/statements?month=2026-03",
                "/statements/2026-03.csv",
                "/statements/2026-03/{member}.csv",
                "/statements/2026-03/{member}.pdf"
            })
    void onlyStaffOfTheAgencyFindsItsLedger(String path) throws Exception {
        String there = "/api/v1/agencies/" + agency.slug()
                + path.replace("{member}", member.value().toString());
        Someone reader = fixture.someone("Rita");
        fixture.joins(reader, agency, AgencyRole.READER);
        Someone stranger = fixture.someone("Sam");
        fixture.agencyOf(stranger);

        read(olga, there).andExpect(status().isOk());
        read(reader, there).andExpect(status().isOk());
        read(anna, there).andExpect(status().isNotFound());
        read(stranger, there).andExpect(status().isNotFound());
        http.perform(get(there)).andExpect(status().isUnauthorized());
    }

    @Test
    void anothersStatementIsNotThereEvenForAnotherAgency() throws Exception {
        Someone other = fixture.someone("Otto");
        AgencyRow elsewhere = fixture.agencyOf(other);

        read(other, "/api/v1/agencies/" + elsewhere.slug() + "/statements/2026-03/" + member.value() + ".pdf")
                .andExpect(status().isNotFound());
        read(other, "/api/v1/me/pay/statements/" + agency.slug() + "/2026-03.csv")
                .andExpect(status().isNotFound());
        correct(other, elsewhere, entry.id(), "k", 60).andExpect(status().isNotFound());
    }

    @Test
    void theLedgerComesPageByPage() throws Exception {
        String there = "/api/v1/agencies/" + agency.slug() + "/ledger?from=2026-03-01&to=2026-03-31&limit=1";

        read(olga, there)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value(entry.id().toString()))
                .andExpect(jsonPath("$.items[0].member").value(member.value().toString()))
                .andExpect(jsonPath("$.items[0].amountParts").value(1234 * 1500))
                .andExpect(jsonPath("$.items[0].person").doesNotExist())
                .andExpect(jsonPath("$.next").value(new Cursor(entry.id().toString()).text()));
        read(olga, there + "&cursor=" + new Cursor(entry.id().toString()).text())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.next").doesNotExist());
        read(olga, there.replace("limit=1", "limit=201")).andExpect(status().isBadRequest());
    }

    @Test
    void sumsAreExactAndRoundedOnce() throws Exception {
        read(olga, "/api/v1/agencies/" + agency.slug() + "/statements?month=2026-03")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].name").value("Anna"))
                .andExpect(jsonPath("$.items[0].time.seconds").value(1294))
                .andExpect(jsonPath("$.items[0].time.amount.parts").value(1294 * 1500))
                .andExpect(jsonPath("$.items[0].time.amount.minor").value(539))
                .andExpect(jsonPath("$.items[0].time.amount.amount").value(5.39));
    }

    @Test
    void aWorkerTakesTheirOwnStatementAlong() throws Exception {
        read(anna, "/api/v1/me/pay/statements")
                .andExpect(jsonPath("$[0].agency").value(agency.slug()))
                .andExpect(jsonPath("$[0].month").value("2026-03"));
        String there = "/api/v1/me/pay/statements/" + agency.slug() + "/2026-03";
        read(anna, there + ".csv")
                .andExpect(header().string("Content-Disposition", containsString("PT-202603-USD-")))
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(content().string(startsWith("statement,row,")));
        read(anna, there + ".csv?bom=true").andExpect(content().string(startsWith("\ufeffstatement,row,")));
        byte[] pdf = read(anna, there + ".pdf")
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isOne();
        }
        read(anna, "/api/v1/me/pay/statements/" + agency.slug() + "/2026-04.csv")
                .andExpect(status().isNotFound());
        read(anna, "/api/v1/me/pay/statements/~/2026-03.csv").andExpect(status().isNotFound());
        read(anna, there.replace("2026-03", "nonsense") + ".csv").andExpect(status().isBadRequest());
    }

    @Test
    void whatIWorkedLatelyIsToldForEachPayer() throws Exception {
        read(anna, "/api/v1/me/pay")
                .andExpect(jsonPath("$.pays").value(agency.slug()))
                .andExpect(jsonPath("$.payers[0].agency").value(agency.slug()));
        read(anna, "/api/v1/me/pay/entries?limit=1")
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].day").value("2026-03-03"))
                .andExpect(jsonPath("$.next").isNotEmpty());
        http.perform(get("/api/v1/me/pay")).andExpect(status().isUnauthorized());
    }

    @Test
    void theSameRequestTwiceMakesOneCorrectionAndOneLetter() throws Exception {
        correct(olga, agency, entry.id(), "key-1", 300)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.corrects").value(entry.id().toString()))
                .andExpect(jsonPath("$.correctedBy").value("Olga"));
        correct(olga, agency, entry.id(), "key-1", 300).andExpect(status().isCreated());

        String month = YearMonth.now(MADRID).toString();
        read(olga, "/api/v1/agencies/" + agency.slug() + "/statements?month=" + month)
                .andExpect(jsonPath("$.items[0].entries").value(1))
                .andExpect(jsonPath("$.items[0].time.seconds").value(300));
        List<MailRow> letters = accounts.mailsTo(anna.email());
        assertThat(letters)
                .singleElement()
                .satisfies(letter -> assertThat(letter.subject() + letter.body())
                        .contains("Nordlicht Labeling", "+0:05:00", REASON, "Olga", "/pay"));
        assertThat(audit.latest("ledger-entry", "pay.corrected", 5))
                .anySatisfy(row -> assertThat(row.payload().orElseThrow()).containsEntry("reason", REASON));
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEWER", "AUTHOR", "READER", "LEARNER"})
    void onlyOwnersAndManagersCorrect(AgencyRole role) throws Exception {
        Someone other = fixture.someone("Rita");
        fixture.joins(other, agency, role);

        correct(other, agency, entry.id(), "k", 60).andExpect(status().isNotFound());
    }

    @Test
    void nobodyCorrectsTheirOwnTime() throws Exception {
        Someone manager = fixture.someone("Mo");
        MemberId own = fixture.joins(manager, agency, AgencyRole.MANAGER);
        LedgerRow worked = fixture.works(
                        manager.id(),
                        Optional.of(terms(agency, own, "Mo", "entry", 1500)),
                        EntryKind.LESSON,
                        Optional.of(BOXES),
                        ZonedDateTime.of(2026, 3, 2, 9, 0, 0, 0, MADRID),
                        60)
                .getFirst();

        correct(manager, agency, worked.id(), "k", 60)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("own-entry"));
    }

    @Test
    void aCorrectionNeedsAKeyAndAReason() throws Exception {
        http.perform(post("/api/v1/agencies/" + agency.slug() + "/ledger/" + entry.id() + "/corrections")
                        .session(olga.browser().session())
                        .cookie(new Cookie("XSRF-TOKEN", "t"))
                        .header("X-XSRF-TOKEN", "t")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"seconds\": 60, \"reason\": \"Because.\"}"))
                .andExpect(status().isBadRequest());
        http.perform(post("/api/v1/agencies/" + agency.slug() + "/ledger/" + entry.id() + "/corrections")
                        .session(olga.browser().session())
                        .cookie(new Cookie("XSRF-TOKEN", "t"))
                        .header("X-XSRF-TOKEN", "t")
                        .header("Idempotency-Key", "k")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"seconds\": 60}"))
                .andExpect(status().is(422));
        correct(olga, agency, entry.id(), "k", -2000).andExpect(status().is(422));
    }

    private LedgerRow works(int day, long seconds) {
        return fixture.works(
                        anna.id(),
                        Optional.of(terms(agency, member, "Anna", "entry", 1500)),
                        EntryKind.LESSON,
                        Optional.of(BOXES),
                        ZonedDateTime.of(2026, 3, day, 9, 0, 0, 0, MADRID),
                        seconds)
                .getFirst();
    }

    private ResultActions read(Someone who, String path) throws Exception {
        return http.perform(get(URI.create(path)).session(who.browser().session()));
    }

    private ResultActions correct(Someone who, AgencyRow where, UUID entry, String key, long seconds) throws Exception {
        return http.perform(post("/api/v1/agencies/" + where.slug() + "/ledger/" + entry + "/corrections")
                .session(who.browser().session())
                .cookie(new Cookie("XSRF-TOKEN", "t"))
                .header("X-XSRF-TOKEN", "t")
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"seconds\": " + seconds + ", \"reason\": \"" + REASON + "\"}"));
    }
}
