package dev.touchstone.practice.web;

import dev.touchstone.base.Texts;
import dev.touchstone.practice.MistakeNote;
import dev.touchstone.practice.NextStep;
import dev.touchstone.practice.NextSteps;
import dev.touchstone.practice.OwnMistakes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller does best next, and what costs them points. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Practice")
class OwnPracticeController {

    private final NextSteps steps;
    private final OwnMistakes mistakes;

    OwnPracticeController(NextSteps steps, OwnMistakes mistakes) {
        this.steps = steps;
        this.mistakes = mistakes;
    }

    /**
     * The best thing to do next.
     *
     * @param kind such as {@code review}, {@code drill} or {@code lesson}
     * @param address of the page where it is done, from the root
     * @param why in the caller's language
     * @param minutes about how long it takes
     */
    record NextBody(String kind, String address, String title, String why, int minutes) {

        static NextBody of(NextStep step, Locale language) {
            Object[] facts = step.facts().toArray();
            return new NextBody(
                    step.kind(),
                    "/" + step.address(),
                    step.title()
                            .map(title -> title.in(language).text())
                            .orElseGet(() -> Texts.text(language, "next." + step.kind() + ".title", facts)),
                    Texts.text(language, "next." + step.kind() + ".why", facts),
                    step.minutes());
        }
    }

    @GetMapping("/next")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Read what is best next",
            description =
                    "One thing to do, and why, in the language of Accept-Language. Status 204 when the course has nothing"
                            + " for the caller.")
    ResponseEntity<NextBody> next() {
        return steps.next()
                .map(step -> ResponseEntity.ok(NextBody.of(step, LocaleContextHolder.getLocale())))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @GetMapping("/mistakes")
    @PreAuthorize("permitAll()")
    @Operation(
            summary = "Read what costs you points",
            description =
                    "Your errors of the last four weeks by clause, the costliest first: how often, what they cost beside"
                            + " the four weeks before, and when a review asks again. The caller's own alone.")
    List<MistakeNote> mistakes() {
        return mistakes.mine();
    }
}
