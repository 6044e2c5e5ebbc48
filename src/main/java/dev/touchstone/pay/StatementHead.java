package dev.touchstone.pay;

import dev.touchstone.agency.AgencyRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a statement says before and after its lines.
 *
 * @param payer who pays; empty for time without an amount
 * @param member the membership, by which the agency knows the person
 * @param name what the agency called them; empty for who was erased, or has no agency
 * @param currency empty for time without an amount
 * @param zones where the days began and ended; empty when nothing was measured
 * @param madeAt when it was put together
 */
public record StatementHead(
        String number,
        Optional<AgencyRow> payer,
        Optional<UUID> member,
        String name,
        YearMonth month,
        Optional<Currency> currency,
        List<ZoneId> zones,
        Instant madeAt) {

    private static final ZoneId LAST_TO_END = ZoneId.of("UTC-12");

    /** Whether the month was still going on somewhere, so that more may come. */
    public boolean interim() {
        ZoneId zone = zones.size() == 1 ? zones.getFirst() : LAST_TO_END;
        return !LocalDate.ofInstant(madeAt, zone).isAfter(month.atEndOfMonth());
    }
}
