package dev.touchstone.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.SittingId;
import dev.touchstone.certification.SittingView;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.labeling.LabelingTypes;
import dev.touchstone.labeling.Work;
import dev.touchstone.labeling.WorkStart;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** Leads into one's own exam as it stands, on this device or another; behind its end to the result. */
@Route(value = "exam/:sitting", autoLayout = false)
@PermitAll
@StyleSheet("context://css/certification.css")
class ExamView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ExamRoom room;
    private final LabelingTypes types;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final WorkStart starts;
    private String title = "";

    ExamView(ExamRoom room, LabelingTypes types, Curriculum curriculum, CurrentPerson me, WorkStart starts) {
        this.room = room;
        this.types = types;
        this.curriculum = curriculum;
        this.me = me;
        this.starts = starts;
        addClassName("ts-exam");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamWords.sitting(event).ifPresentOrElse(id -> open(event, id), () -> nothingHere(event));
    }

    private void open(BeforeEnterEvent event, SittingId id) {
        try {
            SittingView sitting = room.sitting(id);
            if (sitting.state().isOpen()) {
                play(sitting);
            } else {
                event.forwardTo(ExamResultView.address(id));
            }
        } catch (NotFound unknown) {
            nothingHere(event);
        }
    }

    private void play(SittingView sitting) {
        title = curriculum
                .findProgram(sitting.program())
                .map(program -> CourseText.plain(program.name()))
                .orElseGet(() -> getTranslation("exam.title"));
        ExamPlayer player =
                new ExamPlayer(title, sitting.id(), work(sitting), room, types, starts, ExamWords.in(me.zone()));
        removeAll();
        add(player);
        player.show(sitting);
    }

    private Work work(SittingView sitting) {
        UUID program = sitting.program();
        return Work.exam(
                program, curriculum.findProgram(program).map(Program::slug).orElse(program.toString()));
    }

    private static void nothingHere(BeforeEnterEvent event) {
        event.rerouteToError(NotFoundException.class);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
