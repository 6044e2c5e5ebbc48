package dev.touchstone.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PersonCriterionTest {

    private static final PersonCriterion OLDER =
            new PersonCriterion("exists (select 1 from t where t.p = {person} and t.age > :age)", Map.of("age", 40));

    @Test
    void twoOfAKindKeepTheirParametersApart() {
        PersonCriterion both =
                PersonCriterion.all(List.of(OLDER, new PersonCriterion("{person} <> :age", Map.of("age", 70)).not()));
        assertThat(both.sql()).contains(":age_0)", "not ({person} <> :age_1)").doesNotContain(":age)");
        assertThat(both.parameters()).isEqualTo(Map.of("age_0", 40, "age_1", 70));
    }

    @Test
    void thePersonIsNamedByTheListThatIsFiltered() {
        assertThat(OLDER.on("m.person_id")).contains("t.p = m.person_id").doesNotContain(PersonCriterion.PERSON);
    }

    @Test
    void ofNoneEverybodyMeetsAllAndNobodyMeetsOne() {
        assertThat(PersonCriterion.all(List.of()).sql()).isEqualTo("1 = 1");
        assertThat(PersonCriterion.any(List.of()).sql()).isEqualTo("1 = 0");
    }
}
