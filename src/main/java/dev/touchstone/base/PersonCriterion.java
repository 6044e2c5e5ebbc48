package dev.touchstone.base;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A condition on people that a module words over its own tables, beside the entity, for whoever goes through a list of people: the
 * list is filtered by the database, and no module names a table of another.
 *
 * @param sql a condition as H2 and PostgreSQL both read it, in which {@link #PERSON} stands for the column that names the person
 * @param parameters of the {@code :names} in it
 */
public record PersonCriterion(String sql, Map<String, Object> parameters) {

    /** Stands for the column that names the person. */
    public static final String PERSON = "{person}";

    private static final Pattern NAME = Pattern.compile("(?<![:\\w]):([A-Za-z]\\w*)");

    public PersonCriterion {
        parameters = Map.copyOf(parameters);
    }

    public PersonCriterion not() {
        return new PersonCriterion("not (" + sql + ")", parameters);
    }

    /** Met by whoever meets all of them; by everybody when there are none. */
    public static PersonCriterion all(List<PersonCriterion> criteria) {
        return joined(criteria, " and ", "1 = 1");
    }

    /** Met by whoever meets one of them; by nobody when there are none. */
    public static PersonCriterion any(List<PersonCriterion> criteria) {
        return joined(criteria, " or ", "1 = 0");
    }

    private static PersonCriterion joined(List<PersonCriterion> criteria, String word, String none) {
        StringBuilder sql = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        for (int place = 0; place < criteria.size(); place++) {
            PersonCriterion one = criteria.get(place).numbered(place);
            sql.append(place == 0 ? "(" : word + "(").append(one.sql).append(")");
            parameters.putAll(one.parameters);
        }
        return new PersonCriterion(sql.isEmpty() ? none : sql.toString(), parameters);
    }

    /** The same with a number behind each parameter, so that it can stand beside others. */
    private PersonCriterion numbered(int number) {
        Function<String, String> named = name -> name + "_" + number;
        Map<String, Object> renamed = new HashMap<>();
        parameters.forEach((name, value) -> renamed.put(named.apply(name), value));
        return new PersonCriterion(NAME.matcher(sql).replaceAll(name -> ":" + named.apply(name.group(1))), renamed);
    }

    /** For that column. */
    public String on(String column) {
        return sql.replace(PERSON, column);
    }
}
