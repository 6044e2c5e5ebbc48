package dev.touchstone.pay.web;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.Refused;
import dev.touchstone.base.web.Page;
import dev.touchstone.base.web.Paging;
import dev.touchstone.pay.AgencyPay;
import dev.touchstone.pay.Corrections;
import dev.touchstone.pay.LedgerRow;
import dev.touchstone.pay.MemberSum;
import dev.touchstone.pay.Period;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The ledger and the statements of an agency, for its staff; for everyone else there is no such agency. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Agency pay")
class AgencyPayController {

    private static final String BOM = "Begin with a byte order mark, as spreadsheets like it";

    private final AgencyPay pay;
    private final Corrections corrections;
    private final StatementFiles files;

    AgencyPayController(AgencyPay pay, Corrections corrections, StatementFiles files) {
        this.pay = pay;
        this.corrections = corrections;
        this.files = files;
    }

    /** @param seconds added; below zero taken back @param reason the member reads exactly these words */
    record CorrectionBody(long seconds, @Nullable String reason) {}

    @GetMapping("/ledger")
    @Operation(summary = "Ledger", description = "Entries of all members by day, the earliest first.")
    Page<EntryBody> ledger(
            @PathVariable String agency,
            @Parameter(description = "The first day") @RequestParam LocalDate from,
            @Parameter(description = "The last day") @RequestParam LocalDate to,
            @ParameterObject Paging paging) {
        List<LedgerRow> rows = pay.ledger(agency, new Period(from, to.plusDays(1)), paging.afterId(), paging.toRead());
        return paging.page(rows, row -> row.id().toString()).map(EntryBody::of);
    }

    @PostMapping("/ledger/{entry}/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Correct an entry",
            description =
                    "For owners and managers. Adds a counter-entry of today; the member gets a letter with the same"
                            + " reason. The same Idempotency-Key twice makes one correction.")
    EntryBody correct(
            @PathVariable String agency,
            @PathVariable UUID entry,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody CorrectionBody body) {
        if (body.reason() == null) {
            throw new Refused(422, "reason-missing", "Say why, in 1 to 2,000 characters.");
        }
        UUID request = UUID.nameUUIDFromBytes((agency + '\n' + entry + '\n' + key).getBytes(StandardCharsets.UTF_8));
        return EntryBody.of(corrections.correct(agency, request, entry, body.seconds(), body.reason()));
    }

    @GetMapping("/statements")
    @Operation(summary = "Sums of a month", description = "One for each member and currency, by name.")
    Page<SumBody.Member> sums(
            @PathVariable String agency, @RequestParam YearMonth month, @ParameterObject Paging paging) {
        List<MemberSum> rows = pay.members(agency, month, paging.after().map(MemberSum.Place::read), paging.toRead());
        return paging.page(rows, row -> row.place().text()).map(SumBody.Member::of);
    }

    @GetMapping("/statements/{month}.csv")
    @Operation(summary = "All statements of a month as CSV")
    void all(
            @PathVariable String agency,
            @PathVariable YearMonth month,
            @Parameter(description = BOM) @RequestParam(defaultValue = "false") boolean bom,
            Locale locale,
            HttpServletResponse response) {
        // Whoever is not let in is told so before the file begins.
        pay.months(agency);
        files.stream(response, agency + "-" + month, locale, bom, each -> pay.each(agency, month, each));
    }

    @GetMapping("/statements/{month}/{member}.csv")
    @Operation(summary = "A member's statement as CSV", description = "Of all currencies of that month.")
    ResponseEntity<byte[]> csv(
            @PathVariable String agency,
            @PathVariable YearMonth month,
            @PathVariable UUID member,
            @Parameter(description = BOM) @RequestParam(defaultValue = "false") boolean bom,
            Locale locale) {
        return files.csv(pay.statements(agency, month, new MemberId(member)), locale, bom);
    }

    @GetMapping("/statements/{month}/{member}.pdf")
    @Operation(summary = "A member's statement as PDF", description = "Each currency begins on a page of its own.")
    ResponseEntity<byte[]> pdf(
            @PathVariable String agency, @PathVariable YearMonth month, @PathVariable UUID member, Locale locale) {
        return files.pdf(pay.statements(agency, month, new MemberId(member)), locale);
    }
}
