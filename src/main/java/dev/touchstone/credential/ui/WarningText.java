package dev.touchstone.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.credential.WarningRow;
import java.util.Optional;

/** A warning, the answer and the decision as they were written, the same for its holder and for those who decide. */
class WarningText extends Div {

    private final CredentialWords words;

    WarningText(WarningRow warning, CredentialWords words) {
        this.words = words;
        addClassName("ts-warning-text");
        said("credential.warned.by", warning.warnedBy(), words.day(warning.warnedAt()), warning.reason());
        if (!warning.points().isEmpty()) {
            UnorderedList points = new UnorderedList();
            warning.points().forEach(point -> points.add(new ListItem(point)));
            add(points);
        }
        warning.answer().ifPresent(answer -> {
            said(
                    "credential.answered.by",
                    Optional.of(""),
                    words.day(warning.answeredAt().orElse(warning.warnedAt())),
                    answer);
        });
        warning.outcome()
                .ifPresent(outcome -> said(
                        "credential.decided." + outcome.name(),
                        warning.decidedBy(),
                        words.day(warning.decidedAt().orElse(warning.warnedAt())),
                        warning.decision().orElse("")));
    }

    private void said(String key, Optional<String> who, String day, String what) {
        Paragraph head = new Paragraph(words.say(key, who.orElseGet(() -> words.say("credential.erased")), day));
        head.addClassNames("ts-muted", "ts-small");
        Paragraph text = new Paragraph(what.isBlank() ? words.say("credential.erased.words") : what);
        text.addClassName("ts-said");
        add(head, text);
    }
}
