package dev.touchstone.practice.web;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.practice.AskedAgain;
import dev.touchstone.practice.Drills;
import dev.touchstone.practice.Reviews;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Attempts that ask again what the caller has learned: today's review, and drills on their mistakes. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Practice")
class AgainController {

    private final Reviews reviews;
    private final Drills drills;

    AgainController(Reviews reviews, Drills drills) {
        this.reviews = reviews;
        this.drills = drills;
    }

    /** @param error type of the error, such as {@code box-loose}; without it the clause itself is asked */
    record DrillBody(
            @NotBlank String rulebook,
            @NotBlank String clause,
            @Nullable String error) {

        AskedAgain mistake() {
            return new AskedAgain(new ClauseRef(rulebook, clause), error);
        }
    }

    @PostMapping("/reviews")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Open today's review",
            description =
                    "The review that was begun today, on whatever device, or a new one of five to ten minutes: what"
                            + " is due, or else what fades first. Its items are answered like those of any attempt. Status 404"
                            + " while nothing was learned yet.")
    AttemptBody review() {
        return AttemptBody.of(reviews.resumeOrStart());
    }

    @PostMapping("/drills")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Open a drill on one mistake",
            description =
                    "The drill on it that was begun today, or three items, fresh ones first. Status 404 when no lesson"
                            + " that the caller has begun has an item on it.")
    AttemptBody drill(@Valid @RequestBody DrillBody drill) {
        return AttemptBody.of(drills.resumeOrStart(drill.mistake()));
    }
}
