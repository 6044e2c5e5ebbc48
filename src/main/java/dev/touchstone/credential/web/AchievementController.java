package dev.touchstone.credential.web;

import dev.touchstone.credential.Achievements;
import dev.touchstone.credential.Achievements.Achievement;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a program proves. Badges name these addresses, so they answer for as long as there is the program. */
@Controller
@PreAuthorize("permitAll()")
class AchievementController {

    private final Achievements achievements;

    AchievementController(Achievements achievements) {
        this.achievements = achievements;
    }

    @GetMapping("/achievements/{program}")
    ResponseEntity<String> show(@PathVariable String program, HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        return achievements
                .find(program)
                .map(achievement -> page(achievement, visitor).answer(HttpStatus.OK))
                .orElseGet(() -> missing(visitor).answer(HttpStatus.NOT_FOUND));
    }

    private static PublicPage page(Achievement achievement, Visitor visitor) {
        Element main = Element.of(
                "main",
                Element.of("p", visitor.text("achievement")).styled("pp-kicker"),
                visitor.shown("h1", achievement.name()),
                visitor.shown("p", achievement.description()).styled("pp-lead"),
                Element.of("h2", visitor.text("achievement.criteria")),
                visitor.shown("p", achievement.criteria()),
                Element.of(
                                "p",
                                Element.link(
                                        visitor.file(achievement.path().substring(1)),
                                        visitor.text("achievement.earn")),
                                Element.link(visitor.to("verify"), visitor.text("ask")))
                        .styled("pp-onward"));
        return new PublicPage(
                visitor,
                achievement.name().in(visitor.locale()).text() + " · Touchstone",
                achievement.description().in(visitor.locale()).text(),
                main);
    }

    private static PublicPage missing(Visitor visitor) {
        String title = visitor.text("achievement.missing");
        Element main = Element.of(
                "main",
                Element.of("h1", title),
                Element.of("p", visitor.text("achievement.missing.text")).styled("pp-lead"),
                Element.of("p", Element.link(visitor.to("verify"), visitor.text("ask")))
                        .styled("pp-onward"));
        return new PublicPage(visitor, title + " · Touchstone", visitor.text("achievement.missing.text"), main);
    }
}
