package dev.touchstone.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.Pledge;
import dev.touchstone.certification.SittingId;
import dev.touchstone.content.Program;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two promises, and the one button that starts the clock. */
class PledgeForm extends Section {

    private final Program program;
    private final ExamRoom room;
    private final ExamWords words;
    private final Checkbox honest;
    private final Checkbox logged;
    private final Optional<Checkbox> unpaid;
    private final LiveMessage message = new LiveMessage();
    private final Button start;

    /** @param unpaid words by which the candidate goes on knowingly though nobody pays; empty where nothing has to be known */
    PledgeForm(Program program, ExamRoom room, Optional<String> unpaid, ExamWords words) {
        this.program = program;
        this.room = room;
        this.words = words;
        this.honest = new Checkbox(words.say("exam.pledge.honest"));
        this.logged = new Checkbox(words.say("exam.pledge.logged"));
        this.unpaid = unpaid.map(Checkbox::new);
        this.start = new Button(words.say("exam.start.go"), click -> start());
        start.addThemeVariants(ButtonVariant.PRIMARY);
        start.setDisableOnClick(true);
        addClassName("ts-pledge");
        add(new H2(words.say("exam.pledge")), honest, logged);
        this.unpaid.ifPresent(this::add);
        add(words.quiet("exam.start.clock", program.time().toMinutes()), start, message);
    }

    private void start() {
        message.clear();
        List<Checkbox> promises =
                Stream.concat(Stream.of(honest, logged), unpaid.stream()).toList();
        promises.forEach(promise -> promise.setInvalid(!promise.getValue()));
        Optional<Checkbox> missing =
                promises.stream().filter(promise -> !promise.getValue()).findFirst();
        if (missing.isPresent()) {
            start.setEnabled(true);
            message.warn(words.say("exam.pledge.missing"));
            missing.get().focus();
            return;
        }
        try {
            SittingId sitting = room.begin(
                            room.enter(program.slug(), new Pledge(true, true)).id())
                    .id();
            getUI().ifPresent(ui -> ui.navigate("exam/" + sitting));
        } catch (Refused changed) {
            start.setEnabled(true);
            message.warn(words.say("exam.start.changed"));
            message.focus();
        }
    }
}
