package dev.touchstone.labeling.freetext;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.freetext.FreeTextDetails;
import dev.touchstone.content.freetext.Length;
import dev.touchstone.grading.Grade;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.CourseText;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What to write, what it builds on, and a field that counts; Ctrl and Enter check. */
@StyleSheet("context://css/free-text.css")
class FreeTextInput extends Div implements AnswerInput {

    /** As many as the grader takes. */
    private static final int MOST = 20_000;

    /** Between two looks at what is being written, in milliseconds. */
    private static final int PAUSE = 500;

    /** Enter ends a line here; only with Ctrl does it reach the player, which checks. */
    private static final String ENTER_IS_OURS = """
            this.inputElement.dir = 'auto';
            this.addEventListener('keydown', (event) => {
              if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                event.stopPropagation();
              }
            });
            """;

    private final FreeTextDetails details;
    private final TextArea field = new TextArea();
    private final Span counts = new Span();
    private final Span needs = new Span();
    private final Words words = Words.here();
    private @Nullable TextSheet sheet;
    private @Nullable Registration checking;
    private IntConsumer pointed = mark -> {};

    FreeTextInput(Prompt prompt, @Nullable JsonNode draft) {
        details = (FreeTextDetails) prompt.details();
        addClassName("text-input");
        Text task = prompt.question();
        if (task != null) {
            Paragraph asked = CourseText.in(new Paragraph(), task);
            asked.addClassName("text-task");
            add(asked);
        }
        FreeTextDetails.Source source = details.source();
        if (source != null) {
            add(TextSheet.part(words.say("free-text.source"), "text-source", source.language(), source.text()));
        }
        field.setLabel(words.say("free-text.form." + details.form()));
        field.setMaxLength(MOST);
        field.setMinRows(6);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(PAUSE);
        field.setValue(draft == null ? "" : draft.path("text").asString(""));
        field.addValueChangeListener(change -> count());
        field.getElement().setAttribute("lang", details.language());
        needs.setText(needed());
        needs.addClassName("text-needs");
        field.setHelperComponent(new Div(needs, counts));
        count();
        add(field);
        addDetachListener(detached -> stopChecking());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        field.getElement().executeJs(ENTER_IS_OURS);
    }

    private String needed() {
        Length length = details.length();
        String unit = length.unit().name().toLowerCase(Locale.ROOT);
        String language = Locale.forLanguageTag(details.language()).getDisplayLanguage(words.locale());
        return length.least() > 0
                ? words.say("free-text.needs." + unit + ".between", length.least(), length.most(), language)
                : words.say("free-text.needs." + unit, length.most(), language);
    }

    private void count() {
        String text = field.getValue();
        boolean over = details.length().of(text) > details.length().most();
        counts.removeAll();
        counts.setClassName("text-counts");
        counts.setClassName("is-over", over);
        if (over) {
            counts.add(Icon.WAVE.create());
        }
        String said = words.say("free-text.counts", Length.words(text), Length.characters(text));
        counts.add(new Span(over ? said + " " + words.say("free-text.counts.over") : said));
    }

    private JsonNode answer() {
        return JsonNodeFactory.instance.objectNode().put("text", field.getValue());
    }

    private void stopChecking() {
        Stream.ofNullable(checking).forEach(Registration::remove);
        checking = null;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void onChange(Consumer<JsonNode> listener) {
        field.addValueChangeListener(change -> listener.accept(answer()));
    }

    @Override
    public void onCheck(Button check, Consumer<JsonNode> listener) {
        checking = check.addClickListener(click -> listener.accept(answer()));
    }

    @Override
    public void show(JsonNode graded, Grade.Marked grade) {
        stopChecking();
        remove(field);
        sheet = new TextSheet(graded.path("text").asString(""), details, grade, index -> pointed.accept(index));
        add(sheet);
    }

    @Override
    public void pointAt(int mark) {
        if (sheet != null) {
            sheet.pointAt(mark);
        }
    }

    @Override
    public void onPoint(IntConsumer listener) {
        pointed = listener;
    }
}
