package dev.touchstone.practice.web;

import dev.touchstone.practice.JudgingReport;
import dev.touchstone.practice.OwnJudging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own consistency and bias. */
@RestController
@RequestMapping("/api/v1/judging")
@Tag(name = "Practice")
class JudgingController {

    private final OwnJudging judging;

    JudgingController(OwnJudging judging) {
        this.judging = judging;
    }

    @GetMapping
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Read what moves your verdicts",
            description = "From pairs of answers that came back swapped, padded or flattered. The caller's own alone.")
    JudgingReport mine() {
        return judging.mine();
    }
}
