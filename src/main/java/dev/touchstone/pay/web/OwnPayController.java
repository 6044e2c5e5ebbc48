package dev.touchstone.pay.web;

import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.web.Page;
import dev.touchstone.base.web.Paging;
import dev.touchstone.pay.LedgerRow;
import dev.touchstone.pay.OwnPay;
import dev.touchstone.pay.OwnPayNow;
import dev.touchstone.pay.Period;
import dev.touchstone.pay.StatementRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own paid time. */
@RestController
@RequestMapping("/api/v1/me/pay")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Pay")
class OwnPayController {

    private final OwnPay pay;
    private final StatementFiles files;

    OwnPayController(OwnPay pay, StatementFiles files) {
        this.pay = pay;
        this.files = files;
    }

    /** @param pays slug of the agency that pays from now on @param unpriced whether it has no rates yet, so that time has no amount */
    record Now(Days week, Days month, @Nullable String pays, boolean unpriced, List<Payer> payers) {}

    /** @param until the day after the last */
    record Days(LocalDate from, LocalDate until) {

        static Days of(Period period) {
            return new Days(period.from(), period.until());
        }
    }

    /** @param agency slug; missing for time without an amount */
    record Payer(@Nullable String agency, @Nullable String name, List<SumBody.Time> week, List<SumBody.Time> month) {

        static Payer of(OwnPayNow.Payer payer) {
            return new Payer(
                    payer.agency().map(AgencyRow::slug).orElse(null),
                    payer.agency().map(AgencyRow::name).orElse(null),
                    payer.week().stream().map(SumBody.Time::of).toList(),
                    payer.month().stream().map(SumBody.Time::of).toList());
        }
    }

    @GetMapping
    @Operation(
            summary = "My paid time",
            description = "This week and this month by the caller's own days, for each agency and without any.")
    Now now() {
        OwnPayNow now = pay.now();
        return new Now(
                Days.of(now.week()),
                Days.of(now.month()),
                now.pays().map(AgencyRow::slug).orElse(null),
                now.unpriced(),
                now.payers().stream().map(Payer::of).toList());
    }

    @GetMapping("/entries")
    @Operation(summary = "My entries", description = "The latest first; corrections with their reason.")
    Page<EntryBody> entries(@ParameterObject Paging paging) {
        List<LedgerRow> rows = pay.entries(paging.afterId(), paging.toRead());
        return paging.page(rows, row -> row.id().toString()).map(EntryBody::of);
    }

    @GetMapping("/statements")
    @Operation(summary = "My statements", description = "One a month, agency and currency, the latest month first.")
    List<SumBody.OwnStatement> statements() {
        return pay.statements().stream()
                .map(row -> SumBody.OwnStatement.of(row, slug(row)))
                .toList();
    }

    @GetMapping("/statements/{agency}/{month}.csv")
    @Operation(summary = "My statement as CSV", description = "Of all currencies of that month.")
    ResponseEntity<byte[]> csv(
            @Parameter(description = "Slug; ~ for time without an amount") @PathVariable String agency,
            @PathVariable YearMonth month,
            @Parameter(description = "Begin with a byte order mark, as spreadsheets like it")
                    @RequestParam(defaultValue = "false")
                    boolean bom,
            Locale locale) {
        return files.csv(pay.statements(agency, month), locale, bom);
    }

    @GetMapping("/statements/{agency}/{month}.pdf")
    @Operation(summary = "My statement as PDF", description = "Each currency begins on a page of its own.")
    ResponseEntity<byte[]> pdf(
            @Parameter(description = "Slug; ~ for time without an amount") @PathVariable String agency,
            @PathVariable YearMonth month,
            Locale locale) {
        return files.pdf(pay.statements(agency, month), locale);
    }

    private String slug(StatementRow row) {
        return row.payer().flatMap(pay::payer).map(AgencyRow::slug).orElse(OwnPay.NO_AGENCY);
    }
}
