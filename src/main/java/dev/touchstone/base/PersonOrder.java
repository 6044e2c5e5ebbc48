package dev.touchstone.base;

import java.util.Map;

/**
 * What a list of people can be sorted by, as a module words it over its own tables, like a {@link PersonCriterion}.
 *
 * @param sql a select of {@code person_id} and {@code sort_value}, one row for each person that has a value
 * @param parameters of the {@code :names} in it; they begin with {@code order}
 */
public record PersonOrder(String sql, Map<String, Object> parameters) {

    public PersonOrder {
        parameters = Map.copyOf(parameters);
    }
}
