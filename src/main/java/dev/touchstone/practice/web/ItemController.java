package dev.touchstone.practice.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.SubmissionResult;
import dev.touchstone.practice.Submissions;
import dev.touchstone.practice.TurnId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Items of the caller's attempts, by their id there: keep a draft, submit the answer, read the grade. */
@RestController
@RequestMapping("/api/v1/items")
@Tag(name = "Practice")
class ItemController {

    private final Practice practice;
    private final Submissions submissions;

    ItemController(Practice practice, Submissions submissions) {
        this.practice = practice;
        this.submissions = submissions;
    }

    @PutMapping("/{item}/draft")
    @PreAuthorize("permitAll()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Keep a draft",
            description = "Replaces what was kept before. After the answer it changes nothing.")
    void draft(@PathVariable UUID item, @RequestBody JsonNode draft) {
        practice.keepDraft(new TurnId(item), draft);
    }

    @PostMapping("/{item}/answer")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Submit an answer",
            description =
                    "An item takes one answer: a second one is refused with status 409 and the first grade. One that left the"
                            + " course since it was drawn is told by status 410. Its form depends on the type of the item.")
    ResponseEntity<?> submit(@PathVariable UUID item, @RequestBody JsonNode answer) {
        return switch (submissions.submit(new TurnId(item), answer)) {
            case SubmissionResult.Submitted submitted -> ResponseEntity.ok(GradeBody.of(submitted));
            case SubmissionResult.AlreadySubmitted first ->
                ResponseEntity.status(HttpStatus.CONFLICT).body(alreadySubmitted(first));
            case SubmissionResult.NeedsMore more ->
                throw new Refused(
                        HttpStatus.UNPROCESSABLE_CONTENT.value(),
                        more.missing(),
                        "The answer says nothing yet, so it was not graded and not stored.");
            case SubmissionResult.Withdrawn gone ->
                throw new Refused(
                        HttpStatus.GONE.value(),
                        "item-withdrawn",
                        "This item left the course since it was drawn. It does not count; go on with the next one.");
        };
    }

    @GetMapping("/{item}/grade")
    @PreAuthorize("permitAll()")
    @Operation(summary = "Read a grade", description = "Status 404 while the item has no answer.")
    GradeBody grade(@PathVariable UUID item) {
        return submissions
                .grade(new TurnId(item))
                .map(GradeBody::of)
                .orElseThrow(() -> new NotFound("This item has no answer yet."));
    }

    private static ProblemDetail alreadySubmitted(SubmissionResult.AlreadySubmitted first) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.CONFLICT);
        problem.setDetail("This item has its answer; nothing was stored. \"first\" is that answer and its grade.");
        problem.setProperty("code", "already-submitted");
        problem.setProperty("first", GradeBody.of(first));
        return problem;
    }
}
