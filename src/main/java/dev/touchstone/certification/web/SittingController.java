package dev.touchstone.certification.web;

import dev.touchstone.base.Refused;
import dev.touchstone.certification.AnswerTaken;
import dev.touchstone.certification.ExamResult;
import dev.touchstone.certification.ExamResults;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.Pledge;
import dev.touchstone.certification.SittingId;
import dev.touchstone.certification.SittingItemId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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

/** The caller's exams: one item at a time, the server's clock, no word of gold. Nobody sees another's. */
@RestController
@RequestMapping("/api/v1/sittings")
@Tag(name = "Certification")
class SittingController {

    private final ExamRoom room;
    private final ExamResults results;

    SittingController(ExamRoom room, ExamResults results) {
        this.room = room;
        this.results = results;
    }

    /**
     * @param program slug
     * @param honest the answers will be the caller's own
     * @param logged the caller knows that items, answers and their times are kept
     */
    record EnterBody(@NotBlank String program, boolean honest, boolean logged) {}

    @PostMapping
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Take a seat in an exam",
            description =
                    "The seat that was taken before, if there is one. The clock does not run yet. Refused with status"
                            + " 409 and what is missing while a condition is not met.")
    SittingBody enter(@Valid @RequestBody EnterBody body) {
        return SittingBody.of(room.enter(body.program(), new Pledge(body.honest(), body.logged())));
    }

    @PostMapping("/{sitting}/start")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Start the clock", description = "Once started it stays as it is.")
    SittingBody start(@PathVariable UUID sitting) {
        return SittingBody.of(room.begin(new SittingId(sitting)));
    }

    @GetMapping("/{sitting}")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Read a sitting", description = "With the item that waits and the time that is left.")
    SittingBody sitting(@PathVariable UUID sitting) {
        return SittingBody.of(room.sitting(new SittingId(sitting)));
    }

    @PostMapping("/{sitting}/pause")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Stop the clock", description = "Status 409 when no pause is left.")
    SittingBody pause(@PathVariable UUID sitting) {
        return SittingBody.of(room.pause(new SittingId(sitting)));
    }

    @PostMapping("/{sitting}/resume")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Let the clock run again")
    SittingBody goOn(@PathVariable UUID sitting) {
        return SittingBody.of(room.goOn(new SittingId(sitting)));
    }

    @PostMapping("/{sitting}/submit")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Hand in early", description = "Decides by what was answered so far.")
    SittingBody handIn(@PathVariable UUID sitting) {
        return SittingBody.of(room.handIn(new SittingId(sitting)));
    }

    @GetMapping("/{sitting}/result")
    @PreAuthorize("isAuthenticated()")
    @Operation(summary = "Read a result", description = "Status 404 while the exam goes on.")
    ExamResult result(@PathVariable UUID sitting) {
        return results.of(new SittingId(sitting));
    }

    @PutMapping("/items/{item}/draft")
    @PreAuthorize("isAuthenticated()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Keep a draft",
            description = "Replaces what was kept before. After the answer it changes nothing.")
    void draft(@PathVariable UUID item, @RequestBody JsonNode draft) {
        room.keepDraft(new SittingItemId(item), draft);
    }

    @PostMapping("/items/{item}/answer")
    @PreAuthorize("isAuthenticated()")
    @Operation(
            summary = "Hand in an answer",
            description =
                    "An item takes one answer; handing in again changes nothing and shows where the exam stands. After"
                            + " the end of the time it is refused with status 410, and the exam was handed in as it stood.")
    SittingBody answer(@PathVariable UUID item, @RequestBody JsonNode answer) {
        return switch (room.answer(new SittingItemId(item), answer)) {
            case AnswerTaken.Taken taken -> SittingBody.of(taken.sitting());
            case AnswerTaken.NeedsMore more ->
                throw new Refused(
                        HttpStatus.UNPROCESSABLE_CONTENT.value(),
                        more.missing(),
                        "The answer says nothing yet, so it was not stored.");
            case AnswerTaken.TooLate late ->
                throw new Refused(
                        HttpStatus.GONE.value(),
                        "time-is-up",
                        "The time of this exam is over. It was handed in with the answers that were in; see its result.");
        };
    }
}
