package dev.touchstone.labeling.freetext;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.freetext.FreeTextDetails;
import dev.touchstone.content.freetext.Length;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.freetext.FreeTextMark;
import dev.touchstone.grading.freetext.FreeTextReveal;
import dev.touchstone.labeling.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Says of each point whether the text makes it, and of length and copying how far they are off. */
final class FreeTextReasons {

    private final Length length;
    private final String text;
    private final Grade.Marked grade;
    private final Words words;

    FreeTextReasons(Prompt prompt, JsonNode answer, Grade.Marked grade, Words words) {
        this.length = ((FreeTextDetails) prompt.details()).length();
        this.text = answer.path("text").asString("");
        this.grade = grade;
        this.words = words;
    }

    List<Reason> reasons() {
        return grade.marks().stream()
                .map(FreeTextMark.class::cast)
                .map(this::reason)
                .toList();
    }

    private Reason reason(FreeTextMark mark) {
        Text.Localized point = mark.why().in(words.locale());
        String name = mark.point().isEmpty() ? "" : name(point.text());
        String type = mark.errors().isEmpty() ? "met" : mark.errors().getFirst().type();
        String headline = words.say("free-text." + type, name);
        return why(mark)
                .map(why -> new Reason(mark.verdict(), headline, why.text(), why.language(), mark.clause()))
                .orElseGet(() -> mark.point().isEmpty()
                        ? new Reason(mark.verdict(), headline, numbers(mark), language(), mark.clause())
                        : new Reason(mark.verdict(), headline, rest(point.text()), point.language(), mark.clause()));
    }

    private Optional<Text.Localized> why(FreeTextMark mark) {
        return mark.errors().stream()
                .map(TypedError::why)
                .filter(Objects::nonNull)
                .findFirst()
                .map(why -> why.in(words.locale()))
                .map(why -> mark.point().isEmpty()
                        ? new Text.Localized(why.language(), numbers(mark) + " " + why.text())
                        : why);
    }

    private String numbers(FreeTextMark mark) {
        String unit = length.unit().name().toLowerCase(Locale.ROOT);
        return mark.about() == FreeTextMark.About.COPY
                ? words.say(
                        "free-text.copied",
                        words.percent(Objects.requireNonNullElse(grade.report().get("copied"), 0.0)))
                : words.say("free-text.length." + unit, length.of(text), length.least(), length.most());
    }

    /** A point's words up to the first colon are its name. */
    private static String name(String why) {
        int colon = why.indexOf(':');
        return colon < 0 ? why : why.substring(0, colon);
    }

    private String rest(String why) {
        int colon = why.indexOf(':');
        return words.capitalized(why.substring(colon + 1).strip());
    }

    private String language() {
        return words.locale().getLanguage();
    }

    static FreeTextReveal gold(Grade.Marked grade) {
        return (FreeTextReveal) grade.reveal();
    }
}
