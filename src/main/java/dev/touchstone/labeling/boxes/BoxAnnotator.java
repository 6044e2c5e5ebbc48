package dev.touchstone.labeling.boxes;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A picture on which a person draws boxes by mouse, finger or keyboard, and on which gold is shown afterwards. */
@Tag("box-annotator")
@JsModule("context://js/box-annotator/box-annotator.js")
public final class BoxAnnotator extends Component implements HasSize, LocaleChangeObserver {

    /** Where the element's texts lie among the translations. */
    static final String MESSAGE_PREFIX = "annotator.";

    /** Starts a picture over: history, selection and feedback of the one before are gone. */
    public void setProblem(BoxProblem problem) {
        getElement().setPropertyJson("problem", JacksonUtils.beanToJson(problem));
    }

    /** Lays gold and marks over the answer, which can no longer be changed. */
    public void showFeedback(BoxFeedback feedback) {
        getElement().callJsFunction("showFeedback", JacksonUtils.beanToJson(feedback));
    }

    /** Takes the feedback away again; the answer can be changed as before. */
    public void clearFeedback() {
        getElement().callJsFunction("clearFeedback");
    }

    /**
     * Highlights one mark of the feedback, as when its reason is pointed at.
     *
     * @param index place of the mark in {@link BoxFeedback#marks()}, -1 for none
     */
    public void focusMark(int index) {
        getElement().callJsFunction("focusMark", index);
    }

    /** Hears every finished change, for the draft. */
    public Registration addAnswerChangeListener(ComponentEventListener<AnswerChangeEvent> listener) {
        return addListener(AnswerChangeEvent.class, listener);
    }

    /** Hears that the person asked from within the picture to have the answer checked. */
    public Registration addAnswerCheckListener(ComponentEventListener<AnswerCheckEvent> listener) {
        return addListener(AnswerCheckEvent.class, listener);
    }

    /** Hears which mark the person looks at in the picture. */
    public Registration addMarkFocusListener(ComponentEventListener<MarkFocusEvent> listener) {
        return addListener(MarkFocusEvent.class, listener);
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
        Map<String, String> texts = translations.getAllTranslations(locale);
        texts.forEach((key, text) -> {
            if (key.startsWith(MESSAGE_PREFIX)) {
                messages.put(key.substring(MESSAGE_PREFIX.length()), text);
            }
        });
        getElement().setPropertyJson("messages", messages);
    }

    /** The answer after a finished change. */
    @DomEvent("answer-change")
    public static final class AnswerChangeEvent extends ComponentEvent<BoxAnnotator> {

        private final DrawnAnswer answer;

        /** @throws IllegalArgumentException when the browser sent something that is not an answer */
        public AnswerChangeEvent(
                BoxAnnotator source, boolean fromClient, @EventData("event.detail.answer") JsonNode answer) {
            super(source, fromClient);
            this.answer = DrawnAnswer.read(answer);
        }

        public DrawnAnswer answer() {
            return answer;
        }
    }

    /** The answer the person wants to have checked. */
    @DomEvent("answer-check")
    public static final class AnswerCheckEvent extends ComponentEvent<BoxAnnotator> {

        private final DrawnAnswer answer;

        /** @throws IllegalArgumentException when the browser sent something that is not an answer */
        public AnswerCheckEvent(
                BoxAnnotator source, boolean fromClient, @EventData("event.detail.answer") JsonNode answer) {
            super(source, fromClient);
            this.answer = DrawnAnswer.read(answer);
        }

        public DrawnAnswer answer() {
            return answer;
        }
    }

    /** The mark the person looks at. */
    @DomEvent("mark-focus")
    public static final class MarkFocusEvent extends ComponentEvent<BoxAnnotator> {

        private final int index;

        public MarkFocusEvent(BoxAnnotator source, boolean fromClient, @EventData("event.detail.index") int index) {
            super(source, fromClient);
            this.index = index;
        }

        /** Place of the mark in the feedback. The browser sent it: check it before use. */
        public int index() {
            return index;
        }
    }
}
