package dev.touchstone.tier.live.web;

import dev.touchstone.agency.MemberId;
import dev.touchstone.base.Refused;
import dev.touchstone.base.web.NeedsIdempotencyKey;
import dev.touchstone.base.web.Page;
import dev.touchstone.base.web.Paging;
import dev.touchstone.tier.live.LiveAnswerRow;
import dev.touchstone.tier.live.LiveReports;
import dev.touchstone.tier.live.LiveWork;
import dev.touchstone.tier.live.MemberGold;
import dev.touchstone.tier.live.ReportedRow;
import dev.touchstone.tier.live.trust.Bar;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where labeling tools report gold-checked answers of an agency's members, and learn how often to check. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/live")
@Tag(name = "Live work")
@PreAuthorize("isAuthenticated()")
class LiveAnswerController {

    private final LiveReports reports;
    private final LiveWork work;

    LiveAnswerController(LiveReports reports, LiveWork work) {
        this.reports = reports;
        this.work = work;
    }

    /** @param answers each is read by itself, so that one that cannot be read spoils none of the others */
    record ReportBody(@Nullable List<JsonNode> answers) {}

    /**
     * @param score what is right, 0 to 1
     * @param counts false when the answer is to count no more
     * @param reason the member reads it
     */
    record CorrectionBody(
            @Nullable Double score,
            @Nullable Boolean counts,
            @Nullable String reason) {}

    @PostMapping("/answers")
    @NeedsIdempotencyKey
    @Operation(
            summary = "Report gold-checked answers",
            description = "1 to 1,000 answers: `{answers: [{id, member | reference, skill, score | right, answeredAt,"
                    + " task?: {level?, guess?}}]}`. Each is answered by itself: `stored`, `same` when it had been stored"
                    + " before, or `refused` with a reason. What is right with a batch is stored in one transaction;"
                    + " sending it again changes nothing. Owners and managers.")
    BatchBody report(@PathVariable String agency, @RequestBody ReportBody body) {
        if (body.answers() == null) {
            throw new Refused(422, "batch-size", "Send 1 to 1,000 answers a batch.");
        }
        List<ReportedRow> rows = body.answers().stream()
                .limit(LiveReports.MOST_ROWS + 1)
                .map(AnswerReader::read)
                .toList();
        return BatchBody.of(reports.report(agency, rows));
    }

    @PostMapping("/answers/{id}/correction")
    @Operation(
            summary = "Correct an answer that was reported wrongly",
            description =
                    "Takes the place of what was reported, with a `reason` that the member reads: a new `score`, or"
                            + " `counts: false` when it is to count no more, as when its gold was wrong. Both rows stay.")
    AnswerBody correct(@PathVariable String agency, @PathVariable String id, @RequestBody CorrectionBody body) {
        boolean counts = body.counts() == null || body.counts();
        if (counts == (body.score() == null)) {
            throw new Refused(422, "correction", "Send either a score, or counts: false.");
        }
        return AnswerBody.of(reports.correct(
                agency, id, Optional.ofNullable(body.score()), body.reason() == null ? "" : body.reason()));
    }

    @GetMapping("/answers")
    @Operation(summary = "List what was reported", description = "Corrections too, the latest first. All staff.")
    Page<AnswerBody> answers(@PathVariable String agency, @ParameterObject Paging paging) {
        List<LiveAnswerRow> rows =
                reports.page(agency, paging.after().map(LiveAnswerController::place), paging.toRead());
        return paging.page(rows, row -> Long.toString(row.place())).map(AnswerBody::of);
    }

    private static long place(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException foreign) {
            throw new Refused(400, "cursor-malformed", "Send the cursor as it stood in next, of the same listing.");
        }
    }

    @GetMapping("/gold-schedule")
    @Operation(
            summary = "Read how often to check whom",
            description = "For each active member with live answers and each of their skills: the share of tasks that"
                    + " should be hidden gold, and why. It falls as trust grows and rises with misses and with time"
                    + " without checks. Whoever is not listed is new: one task in four. `bar`: percent right that work"
                    + " has to reach, 50 to 99. All staff.")
    Page<GoldBody> goldSchedule(
            @PathVariable String agency, @RequestParam Optional<Integer> bar, @ParameterObject Paging paging) {
        List<MemberGold> members = work.schedule(
                agency,
                paging.afterId().map(MemberId::new),
                paging.toRead(),
                bar.map(Bar::new).orElse(Bar.USUAL));
        return paging.page(members, member -> member.member().id().toString()).map(GoldBody::of);
    }
}
