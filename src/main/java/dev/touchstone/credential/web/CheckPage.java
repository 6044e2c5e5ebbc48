package dev.touchstone.credential.web;

import dev.touchstone.credential.CheckedBadge;
import dev.touchstone.credential.CheckedBadge.About;
import dev.touchstone.credential.CheckedBadge.Outcome;
import dev.touchstone.credential.CheckedBadge.Step;
import java.util.Locale;

/** Takes in a badge as file or text, and says of each step of the check how it went. */
record CheckPage(Visitor visitor) {

    PublicPage form() {
        String title = visitor.text("check");
        Element main = Element.of(
                "main",
                Element.of("h1", title),
                Element.of("p", visitor.text("check.text")).styled("pp-lead"),
                fields(),
                byNumber());
        return page(title, visitor.text("check.text"), main);
    }

    /** @param why key of what is wrong, before anything was checked */
    PublicPage refuses(String why, Object... params) {
        String title = visitor.text(why);
        String text = visitor.text(why + ".text", params);
        Element main = Element.of(
                "main", Element.of("h1", title), Element.of("p", text).styled("pp-lead"), fields(), byNumber());
        return page(title, text, main);
    }

    PublicPage result(CheckedBadge badge) {
        Outcome outcome = badge.outcome();
        String title = visitor.text("check." + word(outcome));
        Element verdict = Element.of(
                        "section",
                        Element.of("h1", shape(outcome), Element.of("span", title)),
                        Element.of("p", visitor.text("check." + word(outcome) + ".means")))
                .styled("pp-verdict pp-" + tone(outcome));
        Element main = Element.of("main", verdict);
        badge.about().ifPresent(about -> main.add(about(about)));
        Element steps = Element.of("ol").styled("pp-steps");
        badge.steps().forEach(step -> steps.add(step(step)));
        main.add(
                Element.of("section", Element.of("h2", visitor.text("check.steps")), steps),
                Element.of("h2", visitor.text("check.another")),
                fields(),
                byNumber());
        return page(title, visitor.text("check.text"), main);
    }

    private Element about(About about) {
        Element section = Element.of(
                        "section",
                        Element.of("h2", visitor.text("check.about")),
                        Element.of("p", visitor.text("check.about.text", about.achievement(), about.issuer())))
                .styled("pp-own");
        about.number()
                .ifPresent(number -> section.add(Element.of(
                                "p", Element.link(visitor.to("verify/" + number), visitor.text("check.page", number)))
                        .styled("pp-onward")));
        return section;
    }

    private Element step(Step step) {
        return Element.of(
                        "li",
                        Element.of("h3", shape(step.outcome()), Element.of("span", step.title())),
                        Element.of("p", visitor.text("outcome." + word(step.outcome())))
                                .styled("pp-outcome"),
                        Element.of("p", step.text()))
                .styled("pp-" + tone(step.outcome()));
    }

    private Element fields() {
        return Element.of(
                        "form",
                        Element.of("label", visitor.text("check.file")).with("for", "file"),
                        Element.of("input")
                                .with("type", "file")
                                .with("id", "file")
                                .with("name", "file")
                                .with("accept", ".json,.jwt,.png,.txt,application/json,image/png")
                                .with("aria-describedby", "file-hint"),
                        Element.of("p", visitor.text("check.file.hint"))
                                .with("id", "file-hint")
                                .styled("pp-hint"),
                        Element.of("label", visitor.text("check.paste")).with("for", "badge"),
                        Element.of("textarea")
                                .with("id", "badge")
                                .with("name", "badge")
                                .with("rows", 6)
                                .with("spellcheck", "false")
                                .with("autocomplete", "off"),
                        Element.of("button", visitor.text("check.do")))
                .with("method", "post")
                .with("action", visitor.to("check"))
                .with("enctype", "multipart/form-data")
                .styled("pp-form");
    }

    private Element byNumber() {
        return Element.of("p", Element.link(visitor.to("verify"), visitor.text("check.number")))
                .styled("pp-onward");
    }

    private PublicPage page(String title, String description, Element main) {
        return new PublicPage(visitor, title + " · Touchstone", description, main);
    }

    private static Element shape(Outcome outcome) {
        return Shape.of(
                switch (outcome) {
                    case PASSED -> Shape.CHECK;
                    case FAILED -> Shape.CROSS;
                    case UNKNOWN -> Shape.QUESTION;
                });
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "valid";
            case FAILED -> "invalid";
            case UNKNOWN -> "unknown";
        };
    }
}
