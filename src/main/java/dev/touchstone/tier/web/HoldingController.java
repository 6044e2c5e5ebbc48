package dev.touchstone.tier.web;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.web.Cursor;
import dev.touchstone.base.web.Page;
import dev.touchstone.base.web.Paging;
import dev.touchstone.tier.HoldingDesk;
import dev.touchstone.tier.HoldingRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who holds which tier with an agency. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/holdings")
@Tag(name = "Tier")
class HoldingController {

    private final HoldingDesk desk;

    HoldingController(HoldingDesk desk) {
        this.desk = desk;
    }

    /**
     * @param tier slug
     * @param amount an hour's pay, as a decimal text
     * @param less slug of what evidence and ladder alone would give, when it is less
     */
    record HoldingBody(
            UUID member,
            @Nullable String reference,
            String tier,
            String name,
            int rank,
            String amount,
            String currency,
            Instant since,
            @Nullable String less) {

        static HoldingBody of(HoldingRow row) {
            return new HoldingBody(
                    row.member().id().value(),
                    row.member().reference().orElse(null),
                    row.tier().slug(),
                    row.tier().name(),
                    row.tier().rank(),
                    row.tier().rate().amount(),
                    row.tier().rate().currency().getCurrencyCode(),
                    row.tier().since(),
                    row.less().orElse(null));
        }
    }

    @GetMapping
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Who holds which tier",
            description =
                    "The active learners of the agency by membership. A page may hold fewer than the limit; there is"
                            + " another as long as next is there. While the agency has no ladder in force, nobody holds a tier.")
    Page<HoldingBody> all(@PathVariable String agency, @ParameterObject Paging paging) {
        HoldingDesk.Slice slice = desk.page(agency, paging.afterId().map(MemberId::new), paging.toRead() - 1);
        return new Page<>(
                slice.rows().stream().map(HoldingBody::of).toList(),
                slice.last().map(member -> new Cursor(member.toString()).text()));
    }
}
