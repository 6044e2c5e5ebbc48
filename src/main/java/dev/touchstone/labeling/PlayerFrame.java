package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.content.Text;

/**
 * The full-screen frame in which a lesson plays: progress on top, the thing to label with most of the room, beside it what
 * was found and the rule, and one button that always stands in the same place.
 */
public class PlayerFrame extends Div {

    /** Enter presses the one button, wherever the focus rests, but for things that have a use of their own for it. */
    private static final String ENTER_ON_NO_CONTROL = "event.key === 'Enter' && !event.composedPath().some(part =>"
            + " part.matches?.('a, button, vaadin-button, summary, box-annotator, .ts-annotator, dialog'))";

    /** A page that is loaded directly is put together out of sight, for some seconds on a slow line, and takes no focus there. */
    private static final String FOCUS_ONCE_IN_SIGHT = """
            const until = performance.now() + 10000;
            const focus = () => {
                if (this.getClientRects().length === 0 && performance.now() < until) {
                    requestAnimationFrame(focus);
                    return;
                }
                this.focus();
                this.scrollTop = 0;
                window.scrollTo(0, 0);
            };
            focus();""";

    private final StepProgress progress = new StepProgress();
    private final Main stage = new Main();
    private final Div feedback = new Div();
    private final Div rule = new Div();
    private final Aside side = new Aside(feedback, rule);
    private final Span hint = new Span();
    private final Footer actions = new Footer(hint);
    private final Header top = new Header();
    private final Announcer announcer = new Announcer();
    private Button primary = new Button();

    /** A lesson; closing leads to the course. */
    public PlayerFrame(Text title) {
        this(CourseText.in(new H1(), title), "course", "player.close");
    }

    /**
     * @param back where closing leads
     * @param closeKey key of the words for closing
     */
    public PlayerFrame(H1 heading, String back, String closeKey) {
        addClassName("ts-player");
        getElement().addEventListener("keydown", enter -> primary.click()).setFilter(ENTER_ON_NO_CONTROL);
        Anchor close = new Anchor(back, Icon.CROSS.create());
        close.addClassName("ts-player-close");
        close.setAriaLabel(getTranslation(closeKey));
        top.add(progress, close, heading);
        top.addClassName("ts-player-top");

        stage.addClassName("ts-player-stage");
        stage.getElement().setAttribute("tabindex", "-1");
        feedback.addClassName("ts-player-feedback");
        rule.addClassName("ts-player-rule");
        side.addClassName("ts-player-side");
        side.getElement().setAttribute("aria-label", getTranslation("player.side"));
        Div work = new Div(stage, side);
        work.addClassName("ts-player-work");

        hint.addClassName("ts-player-hint");
        actions.addClassName("ts-player-actions");
        add(top, work, actions, announcer);
        sideChanged();
    }

    public StepProgress progress() {
        return progress;
    }

    /** What stands at the far end of the top line all the time. */
    public void corner(Component... parts) {
        Div corner = new Div(parts);
        corner.addClassName("ts-player-corner");
        top.add(corner);
    }

    /** What has to be known all along, between the top line and the stage. */
    public void banner(Component words) {
        addComponentAtIndex(1, words);
    }

    /** The one button, Check and then Continue: a new one in the place of the last. */
    public Button primary(String text) {
        primary = new Button(text);
        primary.addThemeVariants(ButtonVariant.PRIMARY);
        primary.addClassName("ts-player-primary");
        actions.removeAll();
        actions.add(hint, primary);
        return primary;
    }

    /** The way on stands on the stage itself. */
    public void noPrimary() {
        actions.removeAll();
    }

    /** A thing to label takes the stage; what was there goes, and its feedback and rule with it. */
    public void work(Component... parts) {
        stage(false, parts);
    }

    /** Something to read takes the stage, in a calm column. */
    public void read(Component... parts) {
        stage(true, parts);
    }

    private void stage(boolean reading, Component... parts) {
        setClassName("is-reading", reading);
        stage.removeAll();
        stage.add(parts);
        feedback.removeAll();
        rule.removeAll();
        hint("");
        sideChanged();
    }

    /** The rule that decides here. */
    public void rule(Component excerpt) {
        rule.removeAll();
        rule.add(excerpt);
        sideChanged();
    }

    /** Shows what was found, says its headline to screen readers and moves the focus there. */
    public void feedback(FeedbackPanel panel) {
        feedback.removeAll();
        feedback.add(panel);
        sideChanged();
        announcer.say(panel.headline());
        panel.focus();
    }

    /** A short line beside the button, such as what is still missing. */
    public void hint(String text) {
        hint.setText(text);
        if (!text.isEmpty()) {
            announcer.say(text);
        }
    }

    /** Moves the focus to the new stage, so that screen readers and keys start there. */
    public void focusStage() {
        stage.getElement().executeJs(FOCUS_ONCE_IN_SIGHT);
    }

    private void sideChanged() {
        boolean empty = feedback.getComponentCount() + rule.getComponentCount() == 0;
        side.setVisible(!empty);
    }
}
