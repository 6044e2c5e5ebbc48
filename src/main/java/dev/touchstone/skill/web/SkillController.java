package dev.touchstone.skill.web;

import dev.touchstone.content.Curriculum;
import dev.touchstone.skill.Standings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own standing in each skill. */
@RestController
@RequestMapping("/api/v1/me/skills")
@Tag(name = "Skill")
class SkillController {

    private final Standings standings;
    private final Curriculum curriculum;

    SkillController(Standings standings, Curriculum curriculum) {
        this.standings = standings;
        this.curriculum = curriculum;
    }

    @GetMapping
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Read how good you are at what",
            description =
                    "The skills with an answer of the caller, in the order of the course. Every figure comes with its"
                            + " 90 % interval; `share` says the same as the share of middling items that would be right.")
    List<SkillBody> mine() {
        return standings.mine().stream()
                .map(standing -> SkillBody.of(curriculum.skill(standing.skill()), standing))
                .toList();
    }
}
