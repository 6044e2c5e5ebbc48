package dev.touchstone.pay;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.Refused;
import java.util.Currency;
import java.util.UUID;

/**
 * What a member comes to in a month, in one currency.
 *
 * @param name what the agency called them last; empty for who was erased
 * @param exact rounded when it is written
 */
public record MemberSum(MemberId member, String name, int entries, long seconds, Money exact) {

    public Place place() {
        return new Place(member, exact.currency());
    }

    /** Where a page of sums ends. */
    public record Place(MemberId member, Currency currency) {

        private static final String BETWEEN = "~";

        /** @throws Refused for what {@link #text} never wrote */
        public static Place read(String text) {
            try {
                String[] parts = text.split(BETWEEN, 2);
                return new Place(new MemberId(UUID.fromString(parts[0])), Currency.getInstance(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
                throw new Refused(
                        400,
                        "cursor-malformed",
                        "Send the cursor as it stood in next, of the same listing, or leave it out.");
            }
        }

        public String text() {
            return member.value() + BETWEEN + currency.getCurrencyCode();
        }
    }
}
