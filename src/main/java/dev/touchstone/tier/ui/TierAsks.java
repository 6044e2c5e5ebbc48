package dev.touchstone.tier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.content.Curriculum;
import dev.touchstone.tier.LadderReading.Fault;
import dev.touchstone.tier.RequirementDraft;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What one tier asks for, to be changed. */
class TierAsks extends Div {

    private final List<RequirementFields> requirements = new ArrayList<>();
    private final Paragraph fault = new Paragraph();

    /**
     * @param place of the tier
     * @param called how buttons name the tier
     * @param changed is told when a field says something else
     * @param reshaped takes the requirements when there are more or fewer
     */
    TierAsks(
            int place,
            List<RequirementDraft> drafts,
            String called,
            Curriculum curriculum,
            TierTexts texts,
            Runnable changed,
            Consumer<List<RequirementDraft>> reshaped) {
        addClassName("ts-tier-asks");
        Span label = new Span(texts.say("tier.ladder.asks"));
        label.addClassNames("ts-muted", "ts-small");
        fault.addClassName("ts-tier-fault");
        fault.setVisible(false);
        add(label, fault);
        for (int number = 0; number < drafts.size(); number++) {
            int at = number;
            RequirementFields one = new RequirementFields(
                    drafts.get(number),
                    curriculum,
                    texts,
                    texts.say("tier.ask.remove", number + 1, called),
                    changed,
                    () -> reshaped.accept(without(at)));
            requirements.add(one);
            add(one);
        }
        if (place == 0 && drafts.isEmpty()) {
            add(new Paragraph(texts.say("tier.editor.lowest")));
        } else {
            add(more(called, texts, reshaped));
        }
    }

    private Div more(String called, TierTexts texts, Consumer<List<RequirementDraft>> reshaped) {
        Div more = new Div();
        more.addClassName("ts-tier-more");
        Arrays.stream(RequirementDraft.Kind.values()).forEach(kind -> {
            Button add = new Button(texts.say("tier.ask.add." + kind), click -> reshaped.accept(and(kind)));
            add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add.setAriaLabel(texts.say("tier.ask.add." + kind) + ": " + called);
            more.add(add);
        });
        return more;
    }

    List<RequirementDraft> draft() {
        return requirements.stream().map(RequirementFields::draft).toList();
    }

    private List<RequirementDraft> without(int number) {
        List<RequirementDraft> left = new ArrayList<>(draft());
        left.remove(number);
        return left;
    }

    private List<RequirementDraft> and(RequirementDraft.Kind kind) {
        List<RequirementDraft> more = new ArrayList<>(draft());
        more.add(RequirementDraft.of(kind));
        return more;
    }

    /** Says beside the field what is wrong with it. @return the field, to take the focus */
    Optional<Component> show(Fault what) {
        return requirements.get(what.requirement()).show(what);
    }

    /** Says what is wrong with all of them together. */
    void warn(String words) {
        fault.setText(words);
        fault.setVisible(true);
    }

    void clear() {
        fault.setVisible(false);
        requirements.forEach(RequirementFields::clear);
    }
}
