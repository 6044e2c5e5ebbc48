package dev.touchstone.base;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A row of which a person has one for each place, such as a day or a topic. */
public interface OneEach<T extends OneEach<T>> {

    /** What there is one row for; equal for a guest's row and the account's. */
    Object place();

    /** Takes over what the same person did as a guest there. */
    void absorb(T guest);

    void becomes(PersonId other);

    /**
     * Gives a guest's rows to the account: into its own row where it has one for the place, else as they are.
     *
     * @param own rows of the account, of the guest's places at least
     * @return the guest's rows that were taken into others, to be deleted
     */
    static <T extends OneEach<T>> List<T> handOver(List<T> guests, Collection<T> own, PersonId account) {
        Map<Object, T> kept = own.stream().collect(Collectors.toMap(OneEach::place, Function.identity()));
        List<T> absorbed = new ArrayList<>();
        for (T guest : guests) {
            T one = kept.get(guest.place());
            if (one == null) {
                guest.becomes(account);
            } else {
                one.absorb(guest);
                absorbed.add(guest);
            }
        }
        return absorbed;
    }
}
