package dev.touchstone.motivation.web;

import dev.touchstone.base.NotFound;
import dev.touchstone.motivation.GameSettings;
import dev.touchstone.motivation.TeamBoard;
import dev.touchstone.motivation.Teamwork;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's team: what it did together, and nothing of anyone alone. */
@RestController
@RequestMapping("/api/v1/me/team")
@Tag(name = "Game")
class TeamController {

    private final Teamwork teamwork;
    private final GameSettings settings;

    TeamController(Teamwork teamwork, GameSettings settings) {
        this.teamwork = teamwork;
        this.settings = settings;
    }

    /** @param goal due reviews and mastered lessons a week, together */
    record NewTeam(@NotBlank String name, int goal) {}

    record Code(@NotBlank String code) {}

    @GetMapping
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Read my team",
            description = "Its goal, and what all members together did this week. Status 404 without a team.")
    TeamBoard team() {
        GameController.refuseWhileOff(settings);
        return teamwork.mine().orElseThrow(() -> new NotFound("You are in no team."));
    }

    @PostMapping
    @PreAuthorize("permitAll()")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Make a team", description = "The answer holds the code that lets others join.")
    TeamBoard found(@Valid @RequestBody NewTeam wanted) {
        GameController.refuseWhileOff(settings);
        teamwork.found(wanted.name(), wanted.goal());
        return team();
    }

    @PostMapping("/join")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Join a team by its code",
            description = "In any case, with or without the dash. Status 422 when no team has it.")
    TeamBoard join(@Valid @RequestBody Code wanted) {
        GameController.refuseWhileOff(settings);
        teamwork.join(wanted.code());
        return team();
    }

    @DeleteMapping
    @PreAuthorize("permitAll()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Leave my team", description = "At any time; with its last member the team goes.")
    void leave() {
        teamwork.leave();
    }
}
