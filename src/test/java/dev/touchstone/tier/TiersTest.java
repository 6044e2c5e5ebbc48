package dev.touchstone.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.MovableClock;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.audit.Audit;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.notice.MailRow;
import dev.touchstone.tier.TierFixture.Someone;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TierTest
class TiersTest {

    @Autowired
    private TierFixture fixture;

    @Autowired
    private Tiers tiers;

    @Autowired
    private Raises raises;

    @Autowired
    private Announcements announcements;

    @Autowired
    private LadderDesk desk;

    @Autowired
    private LoweringDesk lowering;

    @Autowired
    private HoldingDesk holdings;

    @Autowired
    private Holdings given;

    @Autowired
    private MyTiers mine;

    @Autowired
    private RateCards cards;

    @Autowired
    private TierData data;

    @Autowired
    private Audit audit;

    @Autowired
    private AccountFixture mailboxes;

    @Autowired
    private MovableClock clock;

    private Someone olga;
    private Someone lea;
    private AgencyRow agency;
    private MemberId leasPlace;

    @BeforeEach
    void anAgencyWithALearner() {
        olga = fixture.someone("Olga Owner");
        lea = fixture.someone("Lea Learner");
        agency = fixture.agencyOf(olga, "Tier works");
        leasPlace = fixture.join(agency.id(), lea, AgencyRole.LEARNER);
    }

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
    void aLadderThatPaysLessTakesNothingFromWhoHasMore() {
        entryHeld();
        Ladder cheaper = changed("entry", "13.00");
        assertThat(olga.get(() -> desk.preview(agency.slug(), cheaper)).moves())
                .singleElement()
                .satisfies(move -> assertThat(move.kind()).isEqualTo(TierPreview.Kind.KEEPS));
        save(cheaper, Duration.ZERO, 0);
        raises.follow();

        assertThat(held().rate().amount()).isEqualTo("15.00");
        assertThat(olga.get(() -> holdings.less(agency.slug()))).hasSize(1);
        announcements.write();
        announcements.write();
        assertThat(mailsTo(lea).stream().filter(mail -> mail.body().contains("Because of the season.")))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body())
                        .contains("Olga Owner", "Entry: $13.00 an hour", "/rates/" + agency.slug()));
    }

    @Test
    void aLadderThatPaysMoreIsForWhoHoldsTheTierFromItsDayOn() {
        entryHeld();
        save(changed("entry", "17.50"), Duration.ofDays(3), 0);
        assertThat(held().rate().amount()).isEqualTo("15.00");
        assertThat(cards.of(agency.slug()).next()).isPresent();
        clock.pass(Duration.ofDays(4));
        assertThat(held().rate().amount()).isEqualTo("17.50");
        raises.follow();
        save(changed("entry", "16.00"), Duration.ZERO, 1);
        raises.follow();
        assertThat(held().rate().amount()).isEqualTo("17.50");
    }

    @Test
    void aVersionSavedLaterReplacesOneThatWaits() {
        save(changed("entry", "30.00"), Duration.ofDays(9), 0);
        save(changed("entry", "16.00"), Duration.ZERO, 1);
        clock.pass(Duration.ofDays(10));

        assertThat(tiers.ladder(agency.id()).find("entry").orElseThrow().rate().amount())
                .isEqualTo("16.00");
        assertThat(olga.get(() -> desk.open(agency.slug())).versions())
                .extracting(LadderState.Version::phase)
                .containsExactly(LadderState.Phase.HOLDS, LadderState.Phase.GIVEN_UP);
        assertThatThrownBy(() -> save(changed("entry", "18.00"), Duration.ZERO, 1))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("changed-meanwhile"));
    }

    @Test
    void aPreviewCountsEverybodyOnce() {
        entryHeld();
        Someone nils = fixture.someone("Nils");
        fixture.join(agency.id(), nils, AgencyRole.LEARNER);
        fixture.skilled(nils, "boxes", 2);
        Ladder easier = new Ladder(List.of(
                reference("trainee"),
                new Tier(
                        "boxer",
                        reference("entry").name(),
                        reference("entry").unlocks(),
                        reference("entry").rate(),
                        List.of(new Requirement.Bound("boxes", 50)))));
        TierPreview preview = olga.get(() -> desk.preview(agency.slug(), easier));

        assertThat(preview.members()).isEqualTo(2);
        assertThat(preview.counts().stream()
                        .collect(Collectors.toMap(TierPreview.Count::slug, TierPreview.Count::after)))
                .contains(entry("trainee", 0L), entry("boxer", 1L), entry("entry", 1L));
        assertThat(preview.counts().stream()
                        .mapToLong(TierPreview.Count::before)
                        .sum())
                .isEqualTo(2);
        assertThat(olga.get(() -> desk.moved(agency.slug(), preview, 0, 50)))
                .extracting(moved -> moved.move().kind())
                .containsExactly(TierPreview.Kind.RISES, TierPreview.Kind.KEEPS);
        assertThat(held().slug()).isEqualTo("entry");
    }

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
    void whoIsNotOfTheAgencyFindsNothingAndReadersChangeNothing() {
        Someone reader = fixture.someone("Rita Reader");
        fixture.join(agency.id(), reader, AgencyRole.READER);
        Someone other = fixture.someone("Otto Other");
        fixture.agencyOf(other, "Elsewhere");
        Ladder next = changed("entry", "16.00");

        assertThat(reader.get(() -> desk.open(agency.slug())).role()).isEqualTo(AgencyRole.READER);
        assertThat(reader.get(() -> holdings.page(agency.slug(), Optional.empty(), 10))
                        .rows())
                .hasSize(1);
        for (Someone outside : List.of(reader, lea, other)) {
            assertThatThrownBy(() -> outside.act(() -> desk.preview(agency.slug(), next)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> outside.act(() -> desk.save(agency.slug(), next, because(Duration.ZERO), 0)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> outside.act(() -> lowering.warn(agency.slug(), leasPlace, "Why not.")))
                    .isInstanceOf(NotFound.class);
        }
        for (Someone outside : List.of(lea, other)) {
            assertThatThrownBy(() -> outside.act(() -> desk.open(agency.slug())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> outside.act(() -> holdings.less(agency.slug())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> other.act(() -> mine.answer(agency.slug(), "Me?")))
                .isInstanceOf(NotFound.class);
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

    private List<UUID> heardOf(Someone person) {
        List<UUID> held = given.findByPersonOrderBySince(person.id().value()).stream()
                .map(Holding::id)
                .toList();
        return fixture.heard.stream()
                .map(TierChanged::holding)
                .filter(held::contains)
                .toList();
    }

    private HeldTier held() {
        return tiers.heldBy(agency.id(), lea.id()).orElseThrow();
    }

    private void earnEntry() {
        fixture.skilled(lea, "rulebook-reading", 0.7);
        fixture.certify(lea, "text-labelling");
    }

    private void entryHeld() {
        earnEntry();
        raises.catchUp();
    }

    private void fadedEntry() {
        entryHeld();
        fixture.skilled(lea, "rulebook-reading", -3);
        raises.catchUp();
    }

    private Tier reference(String slug) {
        return cards.reference().ladder().find(slug).orElseThrow();
    }

    private Ladder changed(String slug, String amount) {
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

    private LadderReading desk(LadderDraft draft) {
        return olga.get(() -> desk.read(draft));
    }

    private LadderChange because(Duration later) {
        return new LadderChange("Because of the season.", clock.instant().plus(later));
    }

    private void save(Ladder ladder, Duration later, int seen) {
        olga.act(() -> desk.save(agency.slug(), ladder, because(later), seen));
    }

    private List<MailRow> mailsTo(Someone person) {
        return mailboxes.mailsTo(person.email());
    }
}
