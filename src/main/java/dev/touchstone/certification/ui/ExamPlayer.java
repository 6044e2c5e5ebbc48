package dev.touchstone.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.touchstone.base.Refused;
import dev.touchstone.certification.AnswerTaken;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.ExamTurn;
import dev.touchstone.certification.SittingId;
import dev.touchstone.certification.SittingItemId;
import dev.touchstone.certification.SittingState;
import dev.touchstone.certification.SittingView;
import dev.touchstone.labeling.AnswerInput;
import dev.touchstone.labeling.ClauseExcerpt;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.LabelingTypes;
import dev.touchstone.labeling.PlayerFrame;
import dev.touchstone.labeling.Work;
import dev.touchstone.labeling.WorkChip;
import dev.touchstone.labeling.WorkStart;
import java.util.Optional;
import java.util.function.Function;

/** Plays an exam: one item, its rules, the time left, one button. Nothing here tells right from wrong. */
class ExamPlayer extends Div {

    private final SittingId id;
    private final ExamRoom room;
    private final LabelingTypes types;
    private final ExamWords words;
    private final PlayerFrame frame;
    private final ExamClock clock;
    private final Button desk;
    private final Optional<WorkChip> time;
    private Optional<SittingItemId> onStage = Optional.empty();

    ExamPlayer(
            String title,
            SittingId id,
            Work work,
            ExamRoom room,
            LabelingTypes types,
            WorkStart starts,
            ExamWords words) {
        this.id = id;
        this.room = room;
        this.types = types;
        this.words = words;
        frame = new PlayerFrame(new H1(title), "certifications", "exam.close");
        clock = new ExamClock(words, this::look);
        desk = new Button(words.say("exam.desk"), click -> desk(room.sitting(id)));
        desk.addThemeVariants(ButtonVariant.TERTIARY);
        desk.addClassName("ts-exam-desk-door");
        time = starts.accompany(frame, work, this::runs, clock, desk);
        frame.progress().name(words.say("exam.progress"));
        add(frame);
    }

    /** The sitting as it stands; the focus goes there. */
    void show(SittingView sitting) {
        clock.show(sitting);
        time.ifPresent(WorkChip::look);
        onStage = sitting.current().map(ExamTurn::id);
        desk.setVisible(sitting.current().isPresent());
        frame.progress()
                .show(
                        sitting.answered(),
                        Math.max(sitting.most(), sitting.answered()),
                        words.say("exam.progress.value", sitting.answered(), sitting.most()));
        if (!sitting.state().isOpen()) {
            getUI().ifPresent(ui -> ui.navigate(ExamResultView.address(id)));
        } else if (sitting.state() == SittingState.CREATED) {
            read("exam.door", room::begin, sitting.time().toMinutes());
        } else if (sitting.paused()) {
            read("exam.paused", room::goOn, sitting.pause().toMinutes());
        } else {
            sitting.current().ifPresent(turn -> item(sitting, turn));
        }
        frame.focusStage();
    }

    private void item(SittingView sitting, ExamTurn turn) {
        AnswerInput input = types.of(turn.prompt().type()).input(turn.prompt(), turn.pictureUrl(), turn.draft());
        H2 instruction = CourseText.in(new H2(), turn.prompt().instruction());
        instruction.addClassName("ts-stage-title");
        frame.work(instruction, input.component());
        frame.rule(new ClauseExcerpt(turn.prompt().clauses()));
        input.onChange(draft -> room.keepDraft(turn.id(), draft));
        input.onCheck(frame.primary(words.say("exam.hand-in")), answer -> {
            switch (room.answer(turn.id(), answer)) {
                case AnswerTaken.NeedsMore more -> frame.hint(words.say("player.missing." + more.missing()));
                case AnswerTaken.Taken taken -> show(taken.sitting());
                case AnswerTaken.TooLate late -> show(late.sitting());
            }
        });
        frame.hint(words.say("exam.place", sitting.answered() + 1, sitting.fewest(), sitting.most()));
    }

    /** Something to read with one way on. */
    private void read(String key, Function<SittingId, SittingView> onward, Object... facts) {
        frame.read(new H2(words.say(key)), new Paragraph(words.say(key + ".text", facts)));
        frame.primary(words.say(key + ".go")).addClickListener(click -> show(onward.apply(id)));
    }

    /** The process in words, a pause, and the way out; the clock goes on meanwhile. */
    private void desk(SittingView sitting) {
        if (sitting.current().isEmpty()) {
            show(sitting);
            return;
        }
        clock.show(sitting);
        desk.setVisible(false);
        frame.read(new ExamDesk(sitting, words, this::pause, () -> confirm(sitting)));
        frame.primary(words.say("exam.desk.back")).addClickListener(click -> show(room.sitting(id)));
        frame.focusStage();
    }

    private void pause() {
        try {
            show(room.pause(id));
        } catch (Refused usedUp) {
            desk(room.sitting(id));
        }
    }

    /** Says what handing in early means before it is done. */
    private void confirm(SittingView sitting) {
        Button handIn = new Button(words.say("exam.early.go"), click -> show(room.handIn(id)));
        frame.read(
                new H2(words.say("exam.early")),
                new Paragraph(words.say("exam.early.text", sitting.answered())),
                new Paragraph(words.say("exam.early.cost")),
                handIn);
        frame.primary(words.say("exam.desk.back")).addClickListener(click -> show(room.sitting(id)));
        frame.focusStage();
    }

    /** Time counts while the exam's own clock runs. */
    private boolean runs() {
        SittingView now = room.sitting(id);
        return now.state() == SittingState.STARTED && !now.paused();
    }

    /** What the server says now; the item stays as it is unless another device was faster. */
    private void look() {
        SittingView now = room.sitting(id);
        if (now.current().map(ExamTurn::id).equals(onStage) && now.state() == SittingState.STARTED) {
            clock.show(now);
        } else {
            show(now);
        }
    }
}
