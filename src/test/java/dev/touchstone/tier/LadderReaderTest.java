package dev.touchstone.tier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.content.Course;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import dev.touchstone.tier.LadderReading.Fault;
import dev.touchstone.tier.LadderReading.Part;
import dev.touchstone.tier.LadderReading.Why;
import dev.touchstone.tier.RequirementDraft.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LadderReaderTest {

    private static final Curriculum COURSE = new Curriculum(
            new Course(UUID.randomUUID(), Text.of("en", "Course"), "en", "none", List.of()),
            List.of(new Skill(UUID.randomUUID(), "boxes", Text.of("en", "Boxes"), List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    private static final RequirementDraft BOXES =
            new RequirementDraft(Kind.BOUND, Optional.empty(), List.of(), "boxes", Optional.of(60));

    @Test
    void whatIsSoundBecomesALadderAndNewTiersGetAName() {
        LadderReading reading = read("USD", tier("trainee", "Trainee", "10"), tier("", "Más alto!", "15,5", BOXES));
        assertThat(reading).isInstanceOfSatisfying(LadderReading.Sound.class, sound -> {
            assertThat(sound.ladder().tiers()).extracting(Tier::slug).containsExactly("trainee", "mas-alto");
            assertThat(sound.ladder().tiers().get(1).rate().minor()).isEqualTo(1550);
            assertThat(LadderReader.read(LadderDraft.of(sound.ladder()), COURSE))
                    .isEqualTo(reading);
        });
    }

    @Test
    void everyFaultIsNamedAtItsPlace() {
        assertThat(faults(
                        "USD",
                        tier("trainee", "", "10", BOXES),
                        tier("a", "Higher", "ten"),
                        tier(
                                "b",
                                "Higher",
                                "9.99",
                                new RequirementDraft(
                                        Kind.LIVE, Optional.empty(), List.of(), "lids", Optional.of(101)))))
                .containsExactly(
                        new Fault(0, -1, Part.NAME, Why.MISSING),
                        new Fault(0, -1, Part.REQUIREMENTS, Why.LOWEST_ASKS),
                        new Fault(1, -1, Part.AMOUNT, Why.AMOUNT),
                        new Fault(1, -1, Part.REQUIREMENTS, Why.ASKS_NOTHING),
                        new Fault(2, -1, Part.NAME, Why.TWICE),
                        new Fault(2, -1, Part.AMOUNT, Why.PAYS_LESS),
                        new Fault(2, 0, Part.SKILL, Why.UNKNOWN),
                        new Fault(2, 0, Part.NUMBER, Why.OUT_OF_RANGE),
                        new Fault(2, 0, Part.SHARE, Why.OUT_OF_RANGE));
    }

    @Test
    void aLadderNeedsATierAndACurrencyThatPeopleArePaidIn() {
        assertThat(faults("XAU"))
                .containsExactly(
                        new Fault(-1, -1, Part.CURRENCY, Why.UNKNOWN), new Fault(-1, -1, Part.LADDER, Why.COUNT));
    }

    @Test
    void certificationsAreThoseOfTheCourse() {
        RequirementDraft driving =
                new RequirementDraft(Kind.CERTIFIED, Optional.of(2), List.of("driving"), "", Optional.empty());
        assertThat(faults("USD", tier("t", "T", "1"), tier("u", "U", "2", driving)))
                .containsExactly(
                        new Fault(1, 0, Part.PROGRAMS, Why.UNKNOWN), new Fault(1, 0, Part.NUMBER, Why.OUT_OF_RANGE));
    }

    private static LadderReading read(String currency, TierDraft... tiers) {
        return LadderReader.read(new LadderDraft(currency, List.of(tiers)), COURSE);
    }

    private static List<Fault> faults(String currency, TierDraft... tiers) {
        return ((LadderReading.Faulty) read(currency, tiers)).faults();
    }

    private static TierDraft tier(String slug, String name, String amount, RequirementDraft... asks) {
        return new TierDraft(slug, Text.of("en", name), Text.of("en", "Work."), amount, List.of(asks));
    }
}
