package dev.touchstone.pay.web;

import dev.touchstone.pay.MemberSum;
import dev.touchstone.pay.Money;
import dev.touchstone.pay.PaidSum;
import dev.touchstone.pay.StatementRow;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sums over REST: exact in 3,600ths of the minor unit, and rounded once as they are paid. */
final class SumBody {

    private SumBody() {}

    /**
     * @param parts exact, in 3,600ths of the minor unit
     * @param minor rounded half up, in the minor unit
     * @param amount the same in the major unit
     */
    record Amount(String currency, long parts, long minor, BigDecimal amount) {

        static Amount of(Money money) {
            return new Amount(money.currency().getCurrencyCode(), money.parts(), money.minor(), money.amount());
        }
    }

    /** @param amount missing for time without an amount */
    record Time(long seconds, @Nullable Amount amount) {

        static Time of(PaidSum sum) {
            return new Time(sum.seconds(), sum.amount().map(Amount::of).orElse(null));
        }
    }

    /** @param agency slug; {@code ~} for time without an amount */
    record OwnStatement(String agency, YearMonth month, Time time) {

        static OwnStatement of(StatementRow row, String agency) {
            Optional<Amount> amount = row.amount().map(Amount::of);
            return new OwnStatement(agency, row.month(), new Time(row.seconds(), amount.orElse(null)));
        }
    }

    /** @param member id of the membership */
    record Member(UUID member, String name, int entries, Time time) {

        static Member of(MemberSum sum) {
            return new Member(
                    sum.member().value(), sum.name(), sum.entries(), new Time(sum.seconds(), Amount.of(sum.exact())));
        }
    }
}
