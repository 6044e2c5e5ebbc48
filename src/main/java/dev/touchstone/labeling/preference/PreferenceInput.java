package dev.touchstone.labeling.preference;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.preference.PreferenceDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.preference.PreferenceAnswer;
import dev.touchstone.grading.preference.PreferenceMark;
import dev.touchstone.grading.preference.PreferenceReveal;
import dev.touchstone.grading.preference.Side;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.JudgedText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What was asked, the two answers side by side, and the scale below; on a phone a bar leads from one to the other. */
@StyleSheet("context://css/preference.css")
class PreferenceInput extends Div implements AnswerInput {

    private static final String GO_THERE = "$0.addEventListener('click', () => { this.focus({ preventScroll: true });"
            + " this.scrollIntoView({ block: 'start' }); })";

    private final Words words = Words.here();
    private final JudgedText a;
    private final JudgedText b;
    private final PreferenceScale scale = new PreferenceScale();
    private @Nullable Registration checking;
    private IntConsumer pointed = mark -> {};

    PreferenceInput(Prompt prompt, @Nullable JsonNode draft) {
        addClassName("preference-input");
        PreferenceDetails details = (PreferenceDetails) prompt.details();
        JudgedText request = new JudgedText(words.say("preference.request"), details.language(), details.request());
        request.addClassName("is-request");
        a = new JudgedText(words.say("preference.a"), details.language(), details.a());
        b = new JudgedText(words.say("preference.b"), details.language(), details.b());
        Div answers = new Div(a, b);
        answers.addClassName("preference-answers");
        add(request, leads(), answers);
        Text question = prompt.question();
        if (question != null) {
            add(CourseText.in(new Paragraph(), question));
        }
        scale.getElement().setAttribute("tabindex", "-1");
        add(scale);
        Shortcuts.addShortcutListener(this, () -> a.getElement().callJsFunction("focus"), Key.KEY_A);
        Shortcuts.addShortcutListener(this, () -> b.getElement().callJsFunction("focus"), Key.KEY_B);
        int drafted = draft == null ? 0 : draft.path("preference").intValue(0);
        if (drafted >= PreferenceAnswer.FIRST && drafted <= PreferenceAnswer.LAST) {
            scale.choose(drafted);
        }
    }

    /** A bar that stays in sight on a narrow screen, where the answers stand below each other. */
    private Nav leads() {
        Nav bar = new Nav(lead("preference.a", a), lead("preference.b", b), lead("preference.verdict", scale));
        bar.addClassName("preference-leads");
        bar.getElement().setAttribute("aria-label", words.say("preference.leads"));
        return bar;
    }

    private NativeButton lead(String key, Component to) {
        NativeButton lead = new NativeButton(words.say(key));
        to.getElement().executeJs(GO_THERE, lead.getElement());
        return lead;
    }

    private JsonNode answer() {
        return JsonNodeFactory.instance.objectNode().put("preference", scale.chosen());
    }

    private void stopChecking() {
        if (checking != null) {
            checking.remove();
            checking = null;
        }
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        scale.onChoice(point -> listener.accept(answer()));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer()));
        addDetachListener(detached -> stopChecking());
    }

    @Override
    public void show(JsonNode answer, Grade.Marked grade) {
        stopChecking();
        PreferenceReveal reveal = (PreferenceReveal) grade.reveal();
        PreferenceMark mark = (PreferenceMark) grade.marks().getFirst();
        scale.choose(mark.point());
        scale.close(reveal.point(), sign(mark.verdict()));
        passages(a, Side.A, reveal);
        passages(b, Side.B, reveal);
    }

    private static String sign(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> "is-right";
            case NEAR -> "is-near";
            default -> "is-wrong";
        };
    }

    private void passages(JudgedText text, Side side, PreferenceReveal reveal) {
        List<JudgedText.Passage> passages = reveal.passages().stream()
                .filter(passage -> passage.in() == side)
                .map(passage -> new JudgedText.Passage(
                        passage.quote(),
                        passage.met(),
                        words.say(passage.met() ? "preference.passage.met" : "preference.passage.missed")))
                .toList();
        text.mark(passages, () -> pointed.accept(0));
        if (reveal.side() == side) {
            Span note = new Span(words.say("preference.better"));
            note.addClassName("preference-better");
            text.addClassName("is-gold");
            text.note(note);
        }
    }

    @Override
    public void pointAt(int mark) {
        a.pointAt(mark >= 0);
        b.pointAt(mark >= 0);
    }

    @Override
    public void onPoint(IntConsumer listener) {
        pointed = listener;
    }
}
