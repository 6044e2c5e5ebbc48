package dev.touchstone.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.notice.MailRow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LadderDeskTest extends AnAgencyWithALearner {
    @Test
    void aLadderThatPaysLessTakesNothingFromWhoHasMore() {
        entryHeld();
        Ladder cheaper = changed("entry", "13.00");
        assertThat(olga.get(() -> desk.preview(agency.slug(), cheaper)).moves())
                .singleElement()
                .satisfies(move -> assertThat(move.kind()).isEqualTo(TierPreview.Kind.KEEPS));
        save(cheaper, Duration.ZERO, 1);
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
    void theFirstLadderIsToldOfAsWhatIsPaidFromThenOn() {
        save(changed("entry", "17.50"), Duration.ZERO, 1);
        announcements.write();

        assertThat(mailsTo(lea))
                .extracting(MailRow::subject)
                .contains("Tier works: tiers and pay are set", "Tier works: tiers and pay change");
    }

    @Test
    void aLadderThatPaysMoreIsForWhoHoldsTheTierFromItsDayOn() {
        entryHeld();
        save(changed("entry", "17.50"), Duration.ofDays(3), 1);
        assertThat(held().rate().amount()).isEqualTo("15.00");
        assertThat(cards.of(agency.slug()).next()).isPresent();
        clock.pass(Duration.ofDays(4));
        assertThat(held().rate().amount()).isEqualTo("17.50");
        raises.follow();
        save(changed("entry", "16.00"), Duration.ZERO, 2);
        raises.follow();
        assertThat(held().rate().amount()).isEqualTo("17.50");
    }

    @Test
    void aVersionSavedLaterReplacesOneThatWaits() {
        save(changed("entry", "30.00"), Duration.ofDays(9), 1);
        save(changed("entry", "16.00"), Duration.ZERO, 2);
        clock.pass(Duration.ofDays(10));

        assertThat(tiers.ladder(agency.id())
                        .orElseThrow()
                        .find("entry")
                        .orElseThrow()
                        .rate()
                        .amount())
                .isEqualTo("16.00");
        assertThat(olga.get(() -> desk.open(agency.slug())).versions())
                .extracting(LadderState.Version::phase)
                .containsExactly(LadderState.Phase.HOLDS, LadderState.Phase.GIVEN_UP, LadderState.Phase.PAST);
        assertThatThrownBy(() -> save(changed("entry", "18.00"), Duration.ZERO, 2))
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
            assertThatThrownBy(() -> outside.act(() -> desk.save(agency.slug(), next, because(Duration.ZERO), 1)))
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
}
