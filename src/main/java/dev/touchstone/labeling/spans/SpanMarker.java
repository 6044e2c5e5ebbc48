package dev.touchstone.labeling.spans;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A text in which a person marks spans by key, mouse or finger, and in which gold is shown afterwards. */
@Tag("span-marker")
@JsModule("context://js/spans/span-marker.js")
class SpanMarker extends Component implements LocaleChangeObserver {

    /** Where the element's texts lie among the translations. */
    private static final String MESSAGE_PREFIX = "spans.marker.";

    /** Starts a text over: history, selection and feedback of the one before are gone. */
    void setProblem(SpanProblem problem) {
        getElement().setPropertyJson("problem", JacksonUtils.beanToJson(problem));
    }

    /** Lays gold and marks over the answer, which can no longer be changed. */
    void showFeedback(SpanFeedback feedback) {
        getElement().callJsFunction("showFeedback", JacksonUtils.beanToJson(feedback));
    }

    /** @param index place of the mark in the feedback, -1 for none */
    void focusMark(int index) {
        getElement().callJsFunction("focusMark", index);
    }

    /** Hears every finished change. */
    void addAnswerChangeListener(ComponentEventListener<AnswerChangeEvent> listener) {
        addListener(AnswerChangeEvent.class, listener);
    }

    /** Hears which mark the person looks at in the text. */
    void addMarkFocusListener(ComponentEventListener<MarkFocusEvent> listener) {
        addListener(MarkFocusEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        I18NProvider translations = VaadinService.getCurrent().getInstantiator().getI18NProvider();
        if (translations != null) {
            setMessages(translations, event.getLocale());
        }
    }

    private void setMessages(I18NProvider translations, Locale locale) {
        ObjectNode messages = JacksonUtils.createObjectNode();
        translations.getAllTranslations(locale).forEach((key, text) -> {
            if (key.startsWith(MESSAGE_PREFIX)) {
                messages.put(key.substring(MESSAGE_PREFIX.length()), text);
            }
        });
        getElement().setPropertyJson("messages", messages);
    }

    /** The answer after a finished change, as the browser sent it: it may be anything until a grader has read it. */
    @DomEvent("answer-change")
    public static final class AnswerChangeEvent extends ComponentEvent<SpanMarker> {

        private final JsonNode answer;

        public AnswerChangeEvent(
                SpanMarker source, boolean fromClient, @EventData("event.detail.answer") JsonNode answer) {
            super(source, fromClient);
            this.answer = answer;
        }

        JsonNode answer() {
            return answer;
        }
    }

    /** The mark the person looks at. */
    @DomEvent("mark-focus")
    public static final class MarkFocusEvent extends ComponentEvent<SpanMarker> {

        private final int index;

        public MarkFocusEvent(SpanMarker source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }

        /** Place of the mark in the feedback. The browser sent it: check it before use. */
        int index() {
            return index;
        }
    }
}
