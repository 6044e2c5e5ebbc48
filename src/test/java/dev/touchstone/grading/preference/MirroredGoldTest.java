package dev.touchstone.grading.preference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.content.preference.PreferenceDetails;
import dev.touchstone.grading.preference.BiasMirrors.Judged;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The mirrors of the course itself: its gold must be free of every bias that they are there to find. */
class MirroredGoldTest {

    @Test
    void theGoldOfTheCourseIsConsistentAndFreeOfBias() {
        BiasMirrors found = BiasMirrors.of(goldOfTheCourse());

        for (BiasMirrors.Index bias : List.of(found.position(), found.length(), found.flattery())) {
            assertThat(bias.n()).isGreaterThanOrEqualTo(2);
            assertThat(bias.value()).hasValue(0);
        }
        assertThat(found.selfConsistency().n()).isGreaterThanOrEqualTo(2);
        assertThat(found.selfConsistency().value()).hasValue(1);
    }

    private static List<Judged> goldOfTheCourse() {
        System.setProperty("touchstone.course-folder", "content");
        try (var course = new AnnotationConfigApplicationContext("dev.touchstone.content", "dev.touchstone.grading")) {
            GoldRevisions gold = course.getBean(GoldRevisions.class);
            return course.getBean(Curriculum.class).exercises().stream()
                    .filter(exercise -> exercise.type().equals("preference"))
                    .flatMap(exercise -> exercise.practiceItems().stream())
                    .map(item -> judgedByGold(item, gold))
                    .toList();
        } finally {
            System.clearProperty("touchstone.course-folder");
        }
    }

    private static Judged judgedByGold(Item item, GoldRevisions gold) {
        ItemId id = item.id();
        PreferenceDetails details = (PreferenceDetails) item.details().get();
        return Judged.of(id, details, gold.get(id, gold.current(id)).answer());
    }
}
