package dev.touchstone.practice.web;

import dev.touchstone.practice.AttemptId;
import dev.touchstone.practice.Practice;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's attempts: start one, find it again. Nobody sees another's. */
@RestController
@RequestMapping("/api/v1/attempts")
@Tag(name = "Practice")
class AttemptController {

    private final Practice practice;

    AttemptController(Practice practice) {
        this.practice = practice;
    }

    /** @param items how many items to draw; 1 without it */
    record StartBody(
            @NotBlank String exercise,
            @Nullable @Min(1) @Max(Practice.MOST_ITEMS) Integer items) {}

    @PostMapping
    @PreAuthorize("permitAll()")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Start an attempt",
            description = "Draws items of the exercise, those not answered before first. Someone without an account"
                    + " becomes a guest, remembered by the cookie that comes with the answer.")
    AttemptBody start(@Valid @RequestBody StartBody start) {
        Integer items = start.items();
        return AttemptBody.of(practice.start(start.exercise(), items == null ? 1 : items));
    }

    @GetMapping("/{attempt}")
    @PreAuthorize("permitAll()")
    @Operation(summary = "Read an attempt", description = "Its items, drafts and scores.")
    AttemptBody attempt(@PathVariable UUID attempt) {
        return AttemptBody.of(practice.attempt(new AttemptId(attempt)));
    }
}
