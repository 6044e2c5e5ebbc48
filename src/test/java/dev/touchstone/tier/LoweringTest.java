package dev.touchstone.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class LoweringTest extends AnAgencyWithALearner {
    @Test
    void onlyANamedManagerLowersAfterAWarningAnAnswerAndAReason() {
        fadedEntry();
        olga.act(() -> lowering.warn(agency.slug(), leasPlace, "The rulebook has changed a lot."));
        assertThat(held().slug()).isEqualTo("entry");
        assertThat(mailsTo(lea).getFirst().body())
                .contains("The rulebook has changed a lot.", "Olga Owner", "Entry", "Trainee", "/my-tiers");
        assertThatThrownBy(() ->
                        olga.act(() -> lowering.decide(agency.slug(), leasPlace, LoweringOutcome.LOWER, "Now.", 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("window-open"));
        lea.act(() -> mine.answer(agency.slug(), "I was ill in May."));
        assertThat(mailsTo(olga).getFirst().body()).contains("/agencies/" + agency.slug() + "/tiers/people");
        assertThatThrownBy(() -> lea.act(() -> mine.answer(agency.slug(), "Again.")))
                .isInstanceOf(Refused.class);
        olga.act(() -> lowering.decide(agency.slug(), leasPlace, LoweringOutcome.LOWER, "We read it and agreed.", 1));

        assertThat(held().slug()).isEqualTo("trainee");
        assertThat(mailsTo(lea).getFirst().body()).contains("We read it and agreed.", "Olga Owner");
        LoweringRow told = lea.get(mine::mine).getFirst().lowering().orElseThrow();
        assertThat(told.reason()).isEqualTo("The rulebook has changed a lot.");
        assertThat(told.decision()).contains("We read it and agreed.");
        assertThat(olga.get(() -> holdings.one(agency.slug(), leasPlace)).lowering())
                .contains(told);
        raises.catchUp();
        assertThat(held().slug()).isEqualTo("trainee");
        assertThat(audit.latest("tier-lowering", "tier.", 10))
                .extracting(row -> row.deed())
                .startsWith("tier.lowered", "tier.answered", "tier.warned");
    }

    @Test
    void whoDoesNotAnswerIsDecidedOnAfterFourteenDays() {
        fadedEntry();
        olga.act(() -> lowering.warn(agency.slug(), leasPlace, "Please practise."));
        clock.pass(Duration.ofDays(15));
        olga.act(() -> lowering.decide(agency.slug(), leasPlace, LoweringOutcome.KEEP, "We give it time.", 1));

        assertThat(held().slug()).isEqualTo("entry");
        assertThat(mailsTo(lea).getFirst().subject()).contains("keep");
        assertThatThrownBy(() ->
                        olga.act(() -> lowering.decide(agency.slug(), leasPlace, LoweringOutcome.LOWER, "Again.", 1)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whoHasShownEnoughAgainIsNotLowered() {
        fadedEntry();
        olga.act(() -> lowering.warn(agency.slug(), leasPlace, "Please practise."));
        fixture.skilled(lea, "rulebook-reading", 1);
        clock.pass(Duration.ofDays(15));

        assertThatThrownBy(() -> olga.act(
                        () -> lowering.decide(agency.slug(), leasPlace, LoweringOutcome.LOWER, "Too late.", 1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("not-less"));
        assertThat(held().slug()).isEqualTo("entry");
    }

    @Test
    void whoIsErasedLeavesTiersWithoutThem() {
        fadedEntry();
        olga.act(() -> lowering.warn(agency.slug(), leasPlace, "About Lea."));
        assertThat(data.export(lea.id()).toString()).contains("Entry", "About Lea.");
        PersonId tombstone = PersonId.random();
        data.erase(lea.id(), tombstone);
        data.erase(olga.id(), tombstone);

        assertThat(data.export(lea.id()).toString()).doesNotContain("Entry", "About Lea.");
        assertThat(data.export(tombstone).toString()).contains("Entry").doesNotContain("About Lea.");
    }
}
