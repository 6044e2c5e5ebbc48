package dev.touchstone.tier;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.MovableClock;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.audit.Audit;
import dev.touchstone.notice.MailRow;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Olga owns an agency, and Lea learns there. */
@TierTest
abstract class AnAgencyWithALearner {

    @Autowired
    TierFixture fixture;

    @Autowired
    Tiers tiers;

    @Autowired
    Raises raises;

    @Autowired
    Announcements announcements;

    @Autowired
    LadderDesk desk;

    @Autowired
    LoweringDesk lowering;

    @Autowired
    HoldingDesk holdings;

    @Autowired
    Holdings given;

    @Autowired
    MyTiers mine;

    @Autowired
    RateCards cards;

    @Autowired
    TierData data;

    @Autowired
    Audit audit;

    @Autowired
    AccountFixture mailboxes;

    @Autowired
    MovableClock clock;

    Someone olga;
    Someone lea;
    AgencyRow agency;
    MemberId leasPlace;

    @BeforeEach
    void anAgencyWithALearner() {
        olga = fixture.someone("Olga Owner");
        lea = fixture.someone("Lea Learner");
        agency = fixture.agencyOf(olga, "Tier works");
        leasPlace = fixture.join(agency.id(), lea, AgencyRole.LEARNER);
    }

    List<UUID> heardOf(Someone person) {
        List<UUID> held = given.findByPersonOrderBySince(person.id().value()).stream()
                .map(Holding::id)
                .toList();
        return fixture.heard.stream()
                .map(TierChanged::holding)
                .filter(held::contains)
                .toList();
    }

    HeldTier held() {
        return tiers.heldBy(agency.id(), lea.id()).orElseThrow();
    }

    void earnEntry() {
        fixture.skilled(lea, "rulebook-reading", 0.7);
        fixture.certify(lea, "text-labelling");
    }

    void entryHeld() {
        earnEntry();
        raises.catchUp();
    }

    void fadedEntry() {
        entryHeld();
        fixture.skilled(lea, "rulebook-reading", -3);
        raises.catchUp();
    }

    Tier reference(String slug) {
        return cards.reference().ladder().find(slug).orElseThrow();
    }

    Ladder changed(String slug, String amount) {
        LadderDraft draft = LadderDraft.of(cards.reference().ladder());
        LadderDraft changed = new LadderDraft(
                draft.currency(),
                draft.tiers().stream()
                        .map(tier -> tier.slug().equals(slug)
                                ? new TierDraft(tier.slug(), tier.name(), tier.unlocks(), amount, tier.requirements())
                                : tier)
                        .map(tier -> tier.slug().equals("skilled")
                                        || tier.slug().equals("evaluator")
                                        || tier.slug().equals("reviewer")
                                ? new TierDraft(tier.slug(), tier.name(), tier.unlocks(), "40.00", tier.requirements())
                                : tier)
                        .toList());
        return ((LadderReading.Sound) desk(changed)).ladder();
    }

    LadderReading desk(LadderDraft draft) {
        return olga.get(() -> desk.read(draft));
    }

    LadderChange because(Duration later) {
        return new LadderChange("Because of the season.", clock.instant().plus(later));
    }

    void save(Ladder ladder, Duration later, int seen) {
        olga.act(() -> desk.save(agency.slug(), ladder, because(later), seen));
    }

    List<MailRow> mailsTo(Someone person) {
        return mailboxes.mailsTo(person.email());
    }
}
