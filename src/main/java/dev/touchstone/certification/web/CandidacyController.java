package dev.touchstone.certification.web;

import dev.touchstone.certification.Candidacies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller can be certified in, and what is missing. */
@RestController
@RequestMapping("/api/v1/me/certifications")
@Tag(name = "Certification")
class CandidacyController {

    private final Candidacies candidacies;

    CandidacyController(Candidacies candidacies) {
        this.candidacies = candidacies;
    }

    @GetMapping
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Certifications",
            description = "Each with its conditions, met or not, and with the caller's results.")
    List<CandidacyBody> mine() {
        return candidacies.mine().stream().map(CandidacyBody::of).toList();
    }
}
