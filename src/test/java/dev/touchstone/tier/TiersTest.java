package dev.touchstone.tier;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.Someone;
import dev.touchstone.base.PersonId;
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
        assertThat(cards.reference().example()).isTrue();
    }
}
