package dev.touchstone.agency.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import dev.touchstone.agency.RosterImportRow;
import dev.touchstone.base.ui.Announcer;
import dev.touchstone.base.ui.Words;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows how far an import is; it goes on whether anybody looks or not. */
class RosterProgress extends Div {

    private static final int BETWEEN_LOOKS = 1000;
    private static final int NEVER = -1;

    /** How often a screen reader hears of it. */
    private static final int STEPS = 4;

    private final Words words = Words.here();
    private final Function<UUID, RosterImportRow> look;
    private final Consumer<RosterImportRow> ended;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph count = new Paragraph();
    private final Announcer announcer = new Announcer();
    private RosterImportRow row;
    private int said = -1;
    private @Nullable Registration looking;

    RosterProgress(RosterImportRow row, Function<UUID, RosterImportRow> look, Consumer<RosterImportRow> ended) {
        this.row = row;
        this.look = look;
        this.ended = ended;
        addClassName("roster-progress");
        bar.setMax(Math.max(1, row.rows()));
        bar.getElement().setAttribute("aria-label", words.say("roster.progress.title", row.fileName()));
        count.addClassName("roster-count");
        add(
                new H2(words.say("roster.progress.title", row.fileName())),
                bar,
                count,
                new Paragraph(words.say("roster.progress.leave")),
                announcer);
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        ui.setPollInterval(BETWEEN_LOOKS);
        looking = ui.addPollListener(poll -> lookAgain());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(NEVER);
        if (looking != null) {
            looking.remove();
        }
    }

    private void lookAgain() {
        row = look.apply(row.id());
        if (row.state() == RosterImportRow.State.RUNNING) {
            show();
        } else {
            ended.accept(row);
        }
    }

    private void show() {
        bar.setValue(row.done());
        String text = words.say("roster.progress.count", row.done(), row.rows());
        count.setText(text);
        int step = row.rows() == 0 ? 0 : row.done() * STEPS / row.rows();
        if (step > said) {
            announcer.say(text);
            said = step;
        }
    }
}
