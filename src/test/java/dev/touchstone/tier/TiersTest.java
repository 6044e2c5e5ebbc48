package dev.touchstone.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TiersTest extends AnAgencyWithALearner {
    @Test
    void aMemberHoldsTheLowestTierFromTheFirstMoment() {
        assertThat(held()).satisfies(tier -> {
            assertThat(tier.slug()).isEqualTo("trainee");
            assertThat(tier.rank()).isZero();
        });
        assertThat(tiers.heldBy(agency.id(), PersonId.random())).isEmpty();
        raises.catchUp();
        assertThat(held().slug()).isEqualTo("trainee");
        assertThat(mailsTo(lea)).isEmpty();
    }

    @Test
    void whoEarnsMoreIsRaisedOnceAndToldByLetter() {
        earnEntry();
        raises.catchUp();
        raises.catchUp();

        assertThat(held().slug()).isEqualTo("entry");
        assertThat(held().rate().amount()).isEqualTo("15.00");
        assertThat(mailsTo(lea).stream().filter(mail -> mail.subject().contains("Entry")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).contains("$15.00 an hour", "/my-tiers"));
        assertThat(heardOf(lea)).hasSize(1);
    }

    @Test
    void aCredentialRaisesAtOnce() throws Exception {
        fixture.skilled(lea, "rulebook-reading", 0.5);
        fixture.certify(lea, "text-labelling");
        for (int wait = 0; wait < 100 && held().rank() == 0; wait++) {
            Thread.sleep(50);
        }
        assertThat(held().slug()).isEqualTo("entry");
    }

    @Test
    void whoseEvidenceFadesKeepsTheTierAndIsListedToManagers() {
        entryHeld();
        fixture.skilled(lea, "rulebook-reading", -3);
        raises.catchUp();

        assertThat(held().slug()).isEqualTo("entry");
        assertThat(olga.get(() -> holdings.less(agency.slug()))).singleElement().satisfies(row -> {
            assertThat(row.member().id()).isEqualTo(leasPlace);
            assertThat(row.less()).contains("trainee");
        });
        fixture.skilled(lea, "rulebook-reading", 0.5);
        raises.catchUp();
        assertThat(olga.get(() -> holdings.less(agency.slug()))).isEmpty();
    }

    @Test
    void liveWorkCountsTowardItsTier() {
        earnEntry();
        fixture.certify(lea, "image-labelling");
        fixture.worked(lea, 100, 89);
        raises.catchUp();
        assertThat(held().slug()).isEqualTo("entry");
        assertThat(lea.get(mine::mine).getFirst().next().orElseThrow().missing())
                .singleElement()
                .isInstanceOfSatisfying(
                        Missing.LiveWork.class, work -> assertThat(work.share()).contains(89));
        fixture.worked(lea, 120, 110);
        raises.catchUp();
        assertThat(held().slug()).isEqualTo("skilled");
    }

    @Test
    void whoBelongsNowhereSeesTheExample() {
        Someone nobody = fixture.someone("Nobody");
        fixture.skilled(nobody, "rulebook-reading", 1);
        OwnTier example = nobody.get(mine::mine).getFirst();

        assertThat(example.agency()).isEmpty();
        assertThat(example.held()).isEmpty();
        assertThat(example.next().orElseThrow().missing()).singleElement().isInstanceOf(Missing.Certifications.class);
        assertThat(example.force()).isEqualTo(LadderForce.EXAMPLE);
        assertThat(cards.reference().force()).isEqualTo(LadderForce.EXAMPLE);
    }

    @Test
    void byAnExampleNobodyIsPaidAndNobodyHoldsOrIsGivenATier() {
        AgencyRow bare = fixture.agencyWithoutRates(olga, "No rates yet");
        MemberId place = fixture.join(bare.id(), lea, AgencyRole.LEARNER);
        earnEntry();
        raises.catchUp();

        assertThat(tiers.ladder(bare.id())).isEmpty();
        assertThat(tiers.heldBy(bare.id(), lea.id())).isEmpty();
        assertThat(given.now(bare.id().value(), lea.id().value())).isEmpty();
        assertThat(olga.get(() -> holdings.page(bare.slug(), Optional.empty(), 10))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> olga.act(() -> lowering.warn(bare.slug(), place, "Why not.")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("not-less"));
        assertThat(cards.of(bare.slug()).force()).isEqualTo(LadderForce.EXAMPLE);
        OwnTier own = ofHers(bare);
        assertThat(own.held()).isEmpty();
        assertThat(own.force()).isEqualTo(LadderForce.EXAMPLE);
        assertThat(own.next().orElseThrow().missing()).isEmpty();
    }

    @Test
    void theFirstLadderOfAnAgencyGivesEverybodyWhatTheyHaveShownFromItsDayOn() {
        AgencyRow bare = fixture.agencyWithoutRates(olga, "Rates to come");
        fixture.join(bare.id(), lea, AgencyRole.LEARNER);
        earnEntry();
        fixture.skilled(lea, "rulebook-reading", 2);
        Ladder first = cards.reference().ladder();
        assertThat(olga.get(() -> desk.preview(bare.slug(), first)).moves())
                .singleElement()
                .satisfies(move -> {
                    assertThat(move.kind()).isEqualTo(TierPreview.Kind.FIRST);
                    assertThat(move.before()).isEmpty();
                    assertThat(move.after()).isEqualTo("entry");
                });
        olga.act(() -> desk.save(bare.slug(), first, because(Duration.ofDays(2)), 0));
        raises.follow();
        assertThat(tiers.heldBy(bare.id(), lea.id())).isEmpty();
        assertThat(ofHers(bare).force()).isEqualTo(LadderForce.WAITS);
        assertThat(cards.of(bare.slug()).force()).isEqualTo(LadderForce.WAITS);
        assertThat(olga.get(() -> desk.open(bare.slug())).force()).isEqualTo(LadderForce.WAITS);

        clock.pass(Duration.ofDays(3));
        raises.follow();
        assertThat(tiers.heldBy(bare.id(), lea.id()).orElseThrow().slug()).isEqualTo("entry");
        assertThat(given.now(bare.id().value(), lea.id().value()).orElseThrow().ladder())
                .isEqualTo(1);
        assertThat(ofHers(bare).force()).isEqualTo(LadderForce.HOLDS);
    }

    private OwnTier ofHers(AgencyRow agency) {
        return lea.get(mine::mine).stream()
                .filter(own -> own.agency().equals(Optional.of(agency)))
                .findFirst()
                .orElseThrow();
    }
}
