package dev.touchstone.motivation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.motivation.Badge.Kind;
import dev.touchstone.practice.PracticeDay;
import dev.touchstone.skill.LevelReached;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BadgeRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 3);
    private static final LocalDate TUESDAY = LocalDate.of(2025, 3, 4);

    private final BadgeRule rule = new BadgeRule(ACourse.CURRICULUM);

    @Test
    void atTheStartAllAreToComeAndOfEachSeriesOnlyTheNext() {
        List<Badge> badges = rule.badges(ACourse.nothing());

        assertThat(badges).allMatch(badge -> badge.earned().isEmpty());
        assertThat(badges)
                .extracting(badge -> badge.name(Locale.ENGLISH))
                .containsExactly(
                        "First lesson mastered",
                        "All of Images mastered",
                        "7 practice days",
                        "50 due reviews",
                        "Drawing: capable");
    }

    @Test
    void theFirstLessonIsItsOwnEvidence() {
        Badge first = earned(
                ACourse.mastered(ACourse.on(MONDAY, ACourse.MIRRORS), ACourse.on(TUESDAY, ACourse.BOXES)), Kind.LESSON);

        assertThat(first.earned()).contains(MONDAY);
        assertThat(first.subject()).isEqualTo("mirrors");
    }

    @Test
    void aTrackIsMasteredWithTheLastOfItsLessonsThatHasACheck() {
        Deeds one = ACourse.mastered(ACourse.on(MONDAY, ACourse.BOXES));
        Deeds both = ACourse.mastered(ACourse.on(MONDAY, ACourse.BOXES), ACourse.on(TUESDAY, ACourse.MIRRORS));

        assertThat(toCome(one, Kind.TRACK).missing(Locale.ENGLISH)).isEqualTo("One more lesson");
        assertThat(earned(both, Kind.TRACK).earned()).contains(TUESDAY);
    }

    @Test
    void practiceDaysCountInAllAndNotInARow() {
        PracticeDay[] everySecond = new PracticeDay[7];
        for (int day = 0; day < 7; day++) {
            everySecond[day] = new PracticeDay(MONDAY.plusDays(2L * day), 1, 0, 0);
        }
        Badge seven = earned(ACourse.days(everySecond), Kind.DAYS);

        assertThat(seven.earned()).contains(MONDAY.plusDays(12));
        assertThat(seven.days()).containsExactly(everySecond);
        assertThat(toCome(ACourse.days(everySecond), Kind.DAYS).missing(Locale.ENGLISH))
                .isEqualTo("23 more days with practice");
    }

    @Test
    void dueReviewsAreEarnedOnTheDayOfTheFiftieth() {
        Deeds deeds = ACourse.days(
                new PracticeDay(MONDAY, 60, 49, 0),
                new PracticeDay(TUESDAY, 30, 2, 0),
                new PracticeDay(ACourse.TODAY, 9, 9, 0));
        Badge fifty = earned(deeds, Kind.REVIEWS);

        assertThat(fifty.earned()).contains(TUESDAY);
        assertThat(fifty.days()).hasSize(2);
        assertThat(toCome(deeds, Kind.REVIEWS).have()).isEqualTo(60);
    }

    @Test
    void whoWasShownAHighLevelHasThoseBelowItAndNoviceIsNoBadge() {
        Deeds deeds = ACourse.reached(
                new LevelReached("drawing", "novice", MONDAY), new LevelReached("drawing", "skilled", TUESDAY));

        assertThat(rule.badges(deeds))
                .filteredOn(
                        badge -> badge.kind() == Kind.LEVEL && badge.earned().isPresent())
                .extracting(badge -> badge.name(Locale.ENGLISH))
                .containsExactly("Drawing: capable", "Drawing: skilled");
        assertThat(toCome(deeds, Kind.LEVEL).name(Locale.ENGLISH)).isEqualTo("Drawing: expert");
    }

    @Test
    void aLevelThatIsLostAgainStaysEarnedAndASkillThatLeftTheCourseIsNoBadge() {
        Deeds deeds = ACourse.reached(
                new LevelReached("drawing", "capable", MONDAY),
                new LevelReached("drawing", "novice", TUESDAY),
                new LevelReached("gone", "expert", TUESDAY));

        assertThat(rule.badges(deeds))
                .filteredOn(badge -> badge.earned().isPresent())
                .extracting(badge -> badge.name(Locale.ENGLISH))
                .containsExactly("Drawing: capable");
    }

    @Test
    void theNewestEarnedComesFirst() {
        Deeds deeds = new Deeds(
                ACourse.TODAY,
                ACourse.daily(7, 0).days(),
                List.of(ACourse.on(MONDAY, ACourse.BOXES)),
                List.of(new LevelReached("drawing", "capable", TUESDAY)));

        assertThat(rule.badges(deeds))
                .filteredOn(badge -> badge.earned().isPresent())
                .extracting(Badge::kind)
                .containsExactly(Kind.DAYS, Kind.LEVEL, Kind.LESSON);
    }

    private Badge earned(Deeds deeds, Kind kind) {
        return rule.badges(deeds).stream()
                .filter(badge -> badge.kind() == kind && badge.earned().isPresent())
                .findFirst()
                .orElseThrow();
    }

    private Badge toCome(Deeds deeds, Kind kind) {
        return rule.badges(deeds).stream()
                .filter(badge -> badge.kind() == kind && badge.earned().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
