package dev.touchstone.motivation.web;

import dev.touchstone.base.Refused;
import dev.touchstone.motivation.BadgeBoard;
import dev.touchstone.motivation.GameChoice;
import dev.touchstone.motivation.GameSettings;
import dev.touchstone.motivation.Motivation;
import dev.touchstone.motivation.QuestBoard;
import dev.touchstone.motivation.QuestKind;
import dev.touchstone.motivation.Quests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's game: its switches, badges and quests. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Game")
class GameController {

    private final GameSettings settings;
    private final Motivation motivation;
    private final Quests quests;

    GameController(GameSettings settings, Motivation motivation, Quests quests) {
        this.settings = settings;
        this.motivation = motivation;
        this.quests = quests;
    }

    /** @param game XP, badges, quests, map and team @param practiceDays shown within the game */
    record Switches(@NotNull Boolean game, @NotNull Boolean practiceDays) {

        static Switches of(GameChoice choice) {
            return new Switches(choice.game(), choice.practiceDays());
        }
    }

    /** @param skill slug, for {@code LEVEL} */
    record Wanted(@NotNull QuestKind kind, @Nullable String skill) {}

    @GetMapping("/game")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Read my switches of the game",
            description = "They decide what is shown, and nothing about the course, levels, exams or pay.")
    Switches game() {
        return Switches.of(settings.mine());
    }

    @PutMapping("/game")
    @PreAuthorize("permitAll()")
    @Operation(summary = "Set my switches of the game", description = "Nothing is lost while the game is off.")
    Switches choose(@Valid @RequestBody Switches wanted) {
        settings.choose(new GameChoice(wanted.game(), wanted.practiceDays()));
        return game();
    }

    @GetMapping("/badges")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Read my XP and badges",
            description = "Those earned, the newest first, with the day; then those to come with what is missing."
                    + " Status 409 while the game is off.")
    BadgesBody badges(Locale locale) {
        refuseWhileOff(settings);
        BadgeBoard board = motivation.badges();
        return BadgesBody.of(board, locale);
    }

    @GetMapping("/quests")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Read my quests",
            description = "Up to three, with how far they are, and what else could be chosen. Status 409 while the game"
                    + " is off.")
    QuestsBody quests(Locale locale) {
        refuseWhileOff(settings);
        QuestBoard board = quests.mine();
        return QuestsBody.of(board, locale);
    }

    @PostMapping("/quests")
    @PreAuthorize("permitAll()")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Choose a quest",
            description = "`LEVEL` needs a skill; the quest is its next level. What was done before does not count.")
    QuestsBody chooseQuest(@Valid @RequestBody Wanted wanted, Locale locale) {
        refuseWhileOff(settings);
        quests.choose(wanted.kind(), wanted.skill());
        return quests(locale);
    }

    @DeleteMapping("/quests/{quest}")
    @PreAuthorize("permitAll()")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Drop a quest", description = "At no cost, done or not.")
    void drop(@PathVariable UUID quest) {
        refuseWhileOff(settings);
        quests.drop(quest);
    }

    static void refuseWhileOff(GameSettings settings) {
        if (!settings.mine().game()) {
            throw new Refused(409, "game-off", "You have switched the game off. PUT /api/v1/me/game switches it on.");
        }
    }
}
