package dev.touchstone.pay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What one person worked in one month for one agency in one currency. Lines are exact; the sum is rounded once, when it is
 * paid. Beside the sum of the ledger stands another, worked out from the measured stretches of work.
 *
 * @param lines worked time by kind and thing first, then each correction, the earliest first
 * @param sum of the lines
 * @param measured the same month by the other way
 */
public record Statement(StatementHead head, List<StatementLine> lines, PaidSum sum, PaidSum measured) {

    private static final Comparator<StatementLine> BY_KIND_AND_THING = Comparator.comparing(StatementLine::kind)
            .thenComparing(line -> line.thing().map(Thing::slug).orElse(""))
            .thenComparing(line -> line.tier().orElse(""))
            .thenComparing(line -> line.rate().map(HourlyRate::minor).orElse(0L));

    /**
     * @param rows of one person, payer, currency and month, the earliest first
     * @param measured what the stretches of work and the corrections come to
     */
    static Statement of(StatementHead head, Collection<LedgerRow> rows, PaidSum measured) {
        Map<Group, StatementLine> worked = new LinkedHashMap<>();
        List<StatementLine> corrections = new ArrayList<>();
        for (LedgerRow row : rows) {
            StatementLine line = line(row);
            if (row.correction().isPresent()) {
                corrections.add(line);
            } else {
                worked.merge(Group.of(line), line, Statement::together);
            }
        }
        List<StatementLine> lines = new ArrayList<>(worked.values());
        lines.sort(BY_KIND_AND_THING);
        lines.addAll(corrections);
        return new Statement(head, List.copyOf(lines), sum(head, lines), measured);
    }

    /** Whether both ways came to the same seconds and, to the exact part, the same amount. */
    public boolean proven() {
        return sum.seconds() == measured.seconds() && sum.amount().equals(measured.amount());
    }

    /** Whose rate was 0 although somebody pays: worked time that a waiver made unpaid. */
    public long unpaidSeconds() {
        return lines.stream()
                .filter(line -> line.rate().filter(HourlyRate::isZero).isPresent())
                .mapToLong(StatementLine::seconds)
                .sum();
    }

    private static StatementLine line(LedgerRow row) {
        return new StatementLine(
                row.kind(),
                row.thing(),
                row.terms().map(PayTerms::tier),
                row.terms().map(PayTerms::rate),
                1,
                row.seconds(),
                Optional.of(row).filter(one -> one.correction().isPresent()));
    }

    /** The later slug stays, as the thing may have been called otherwise before. */
    private static StatementLine together(StatementLine before, StatementLine next) {
        return new StatementLine(
                next.kind(),
                next.thing(),
                next.tier(),
                next.rate(),
                before.entries() + next.entries(),
                Math.addExact(before.seconds(), next.seconds()),
                Optional.empty());
    }

    private static PaidSum sum(StatementHead head, List<StatementLine> lines) {
        return new PaidSum(
                head.payer().map(payer -> payer.id()),
                lines.stream().mapToLong(StatementLine::seconds).reduce(0, Math::addExact),
                head.currency()
                        .map(currency -> lines.stream()
                                .map(line -> line.amount().orElseThrow())
                                .reduce(Money.none(currency), Money::plus)));
    }

    private record Group(EntryKind kind, Optional<UUID> thing, Optional<String> tier, Optional<HourlyRate> rate) {

        static Group of(StatementLine line) {
            return new Group(line.kind(), line.thing().map(Thing::id), line.tier(), line.rate());
        }
    }
}
