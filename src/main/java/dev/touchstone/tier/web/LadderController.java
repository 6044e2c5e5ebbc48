package dev.touchstone.tier.web;

import dev.touchstone.base.Refused;
import dev.touchstone.tier.Ladder;
import dev.touchstone.tier.LadderChange;
import dev.touchstone.tier.LadderDesk;
import dev.touchstone.tier.LadderDesk.MovedMember;
import dev.touchstone.tier.LadderForce;
import dev.touchstone.tier.LadderReading;
import dev.touchstone.tier.LadderState;
import dev.touchstone.tier.TierPreview;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The ladder of an agency: what holds, what was saved, what another would do, and the next version. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}")
@Tag(name = "Tier")
class LadderController {

    private static final int MOVES = 200;

    private final LadderDesk desk;

    LadderController(LadderDesk desk) {
        this.desk = desk;
    }

    /**
     * @param number of the version saved last; 0 while none was saved
     * @param inForce what holds now; missing while the agency has no rates, so that nobody is paid
     * @param latest what was saved last, whether it holds yet or not; an example while none was saved
     */
    record LadderNow(int number, @Nullable LadderBody inForce, LadderBody latest, List<VersionBody> versions) {

        static LadderNow of(LadderState state, Locale language) {
            return new LadderNow(
                    state.number(),
                    state.force() == LadderForce.HOLDS ? LadderBody.of(state.ladder(), language) : null,
                    LadderBody.of(state.latest(), language),
                    state.versions().stream().map(VersionBody::of).toList());
        }
    }

    record VersionBody(
            int number,
            String reason,
            @Nullable String savedBy,
            Instant savedAt,
            Instant from,
            LadderState.Phase phase) {

        static VersionBody of(LadderState.Version version) {
            return new VersionBody(
                    version.number(),
                    version.reason(),
                    version.by().orElse(null),
                    version.savedAt(),
                    version.from(),
                    version.phase());
        }
    }

    /**
     * @param seen number of the version that was changed
     * @param from from when on it holds; at once when left out
     */
    record NextVersion(
            @Nullable Integer seen,
            @Nullable String reason,
            @Nullable Instant from,
            @Nullable LadderBody ladder) {}

    record PreviewBody(long members, List<TierPreview.Count> counts, long moving, List<MoveBody> moves) {}

    /** @param before slug of the tier held now, missing while no ladder holds @param after slug of the tier that would be held */
    record MoveBody(UUID member, @Nullable String before, String after, boolean less, TierPreview.Kind kind) {

        static MoveBody of(MovedMember moved) {
            return new MoveBody(
                    moved.member().id().value(),
                    moved.move().before().orElse(null),
                    moved.move().after(),
                    moved.move().less(),
                    moved.move().kind());
        }
    }

    @GetMapping("/ladder")
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "The ladder of an agency",
            description =
                    "What holds now, what was saved last, and every version with who saved it, when and why. While nothing"
                            + " holds, nobody holds a tier, and the time of members is recorded without an amount.")
    LadderNow ladder(@PathVariable String agency, Locale language) {
        return LadderNow.of(desk.open(agency), language);
    }

    @PutMapping("/ladder")
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Save the next version of the ladder",
            description =
                    "With a reason that every member reads, and from when on it holds. Nobody loses what they hold."
                            + " Refused with 409 when another version was saved since the one that was seen.")
    LadderNow save(@PathVariable String agency, @RequestBody NextVersion next, Locale language) {
        LadderState state = desk.open(agency);
        if (next.seen() == null || next.ladder() == null) {
            throw new Refused(422, "ladder", "Say which version was seen, and give the ladder.");
        }
        String reason = next.reason() == null ? "" : next.reason();
        Instant from = next.from() == null ? Instant.EPOCH : next.from();
        Ladder ladder = sound(next.ladder(), state, language);
        desk.save(agency, ladder, new LadderChange(reason, from), next.seen());
        return LadderNow.of(desk.open(agency), language);
    }

    @PostMapping("/tiers/preview")
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Who would hold which tier under another ladder",
            description = "Counts for each tier, and the first " + MOVES
                    + " members for whom something changes. Nothing is saved.")
    PreviewBody preview(@PathVariable String agency, @RequestBody LadderBody body, Locale language) {
        TierPreview preview = desk.preview(agency, sound(body, desk.open(agency), language));
        return new PreviewBody(
                preview.members(),
                preview.counts(),
                preview.moving(),
                desk.moved(agency, preview, 0, MOVES).stream().map(MoveBody::of).toList());
    }

    private Ladder sound(LadderBody body, LadderState state, Locale language) {
        return switch (desk.read(body.draft(state.latest(), language))) {
            case LadderReading.Sound sound -> sound.ladder();
            case LadderReading.Faulty faulty ->
                throw new Refused(
                        422,
                        "ladder-faulty",
                        "Mend this first: "
                                + faulty.faults().stream()
                                        .map(LadderController::told)
                                        .collect(Collectors.joining("; ")) + ".");
        };
    }

    private static String told(LadderReading.Fault fault) {
        String place = fault.tier() < 0 ? "ladder" : "tier " + fault.tier();
        String requirement = fault.requirement() < 0 ? "" : ", requirement " + fault.requirement();
        return place + requirement + ", " + word(fault.part()) + ": " + word(fault.why());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
