package dev.touchstone.labeling.choice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Markdown;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.Text;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.choice.ChoiceReveal;
import dev.touchstone.labeling.AnswerInput;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A picture, if there is one, and the options below it; the keys 1 to 9 choose. */
class ChoiceInput extends Div implements AnswerInput {

    private static final int KEYS = 9;

    private final RadioButtonGroup<Label> options = new RadioButtonGroup<>();
    private final List<Label> all;
    private final Words words = Words.here();
    private @Nullable Registration checking;

    ChoiceInput(Prompt prompt, String pictureUrl, @Nullable JsonNode draft) {
        addClassName("choice-input");
        ChoiceDetails details = (ChoiceDetails) prompt.details();
        all = details.options();
        PictureFrame picture = prompt.picture();
        if (picture != null) {
            String alt = picture.alt().in(words.locale()).text();
            add(new FramedPicture(pictureUrl, alt, picture.width(), picture.height(), details.frame()));
        }
        Text question = prompt.question();
        if (question == null) {
            options.setAriaLabel(prompt.instruction().in(words.locale()).text());
        } else {
            ask(question.in(words.locale()));
        }
        options.setItems(all);
        options.setItemLabelGenerator(option -> option.name().in(words.locale()).text());
        options.setRenderer(new ComponentRenderer<>(this::optionRow));
        options.addClassName("choice-options");
        add(options);
        if (draft != null) {
            String chosen = draft.path("choice").asString("");
            all.stream()
                    .filter(option -> option.slug().equals(chosen))
                    .findFirst()
                    .ifPresent(options::setValue);
        }
        for (int i = 0; i < Math.min(KEYS, all.size()); i++) {
            Label option = all.get(i);
            Shortcuts.addShortcutListener(this, () -> choose(option), Key.of(Integer.toString(i + 1)));
        }
    }

    /** The last paragraph asks; what stands before it, such as code, is Markdown and is read first. */
    private void ask(Text.Localized question) {
        String text = question.text().strip();
        int last = Math.max(0, text.lastIndexOf("\n\n"));
        if (last > 0) {
            Markdown material = new Markdown(question.language(), text.substring(0, last));
            material.addClassName("choice-material");
            add(material);
        }
        options.setLabel(text.substring(last).strip());
    }

    private Component optionRow(Label option) {
        Text.Localized name = option.name().in(words.locale());
        Span text = new Span(name.text());
        text.getElement().setAttribute("lang", name.language());
        Div row = new Div(text);
        row.addClassName("choice-option");
        int number = all.indexOf(option) + 1;
        if (number <= KEYS) {
            Span key = new Span(Integer.toString(number));
            key.addClassName("key-hint");
            key.getElement().setAttribute("aria-hidden", "true");
            row.addComponentAsFirst(key);
        }
        return row;
    }

    private void choose(Label option) {
        if (!options.isReadOnly()) {
            options.setValue(option);
        }
    }

    private void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    private JsonNode answer() {
        Label chosen = options.getValue();
        return JsonNodeFactory.instance.objectNode().put("choice", chosen == null ? "" : chosen.slug());
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        options.addValueChangeListener(change -> listener.accept(answer()));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer()));
        addDetachListener(detached -> stopChecking());
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        stopChecking();
        options.setReadOnly(true);
        List<String> accepted = ((ChoiceReveal) grade.reveal()).accepted();
        String chosen = answer.path("choice").asString("");
        all.stream().filter(option -> option.slug().equals(chosen)).findFirst().ifPresent(options::setValue);
        options.setRenderer(new ComponentRenderer<>(option -> {
            Component row = optionRow(option);
            if (accepted.contains(option.slug())) {
                row.addClassName("is-gold");
                ((Div) row).add(note("feedback.choice.gold"));
            } else if (option.slug().equals(chosen)) {
                row.addClassName("is-wrong");
                ((Div) row).add(note("feedback.choice.yours"));
            }
            return row;
        }));
    }

    private Span note(String key) {
        Span note = new Span(words.say(key));
        note.addClassName("choice-note");
        return note;
    }

    @Override
    public void pointAt(int mark) {
        // One mark, on the option that is chosen: there is nothing else to point at.
    }

    @Override
    public void onPoint(IntConsumer listener) {
        // See pointAt.
    }
}
