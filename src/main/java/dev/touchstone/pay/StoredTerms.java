package dev.touchstone.pay;

import dev.touchstone.base.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Terms and thing, as the ledger and the stretches of work store them in columns of the same names. */
final class StoredTerms {

    private StoredTerms() {}

    static Optional<PayTerms> terms(ResultSet row) throws SQLException {
        UUID agency = row.getObject("agency_id", UUID.class);
        if (agency == null) {
            return Optional.empty();
        }
        HourlyRate rate = new HourlyRate(row.getLong("rate_minor"), Currency.getInstance(row.getString("currency")));
        // Without a name is who was erased.
        String name = Optional.ofNullable(row.getString("member_name")).orElse("");
        return Optional.of(new PayTerms(
                new AgencyId(agency), row.getObject("member_id", UUID.class), name, row.getString("tier"), rate));
    }

    static Optional<Thing> thing(ResultSet row) throws SQLException {
        UUID thing = row.getObject("thing_id", UUID.class);
        return thing == null ? Optional.empty() : Optional.of(new Thing(thing, row.getString("thing_slug")));
    }

    static void write(MapSqlParameterSource row, Optional<PayTerms> terms, Optional<Thing> thing) {
        row.addValue("agency", terms.map(agreed -> agreed.agency().value()).orElse(null))
                .addValue("member", terms.map(PayTerms::member).orElse(null))
                .addValue("memberName", terms.map(PayTerms::memberName).orElse(null))
                .addValue("tier", terms.map(PayTerms::tier).orElse(null))
                .addValue("rate", terms.map(agreed -> agreed.rate().minor()).orElse(null))
                .addValue(
                        "currency",
                        terms.map(agreed -> agreed.rate().currency().getCurrencyCode())
                                .orElse(null))
                .addValue("thing", thing.map(Thing::id).orElse(null))
                .addValue("slug", thing.map(Thing::slug).orElse(null));
    }
}
