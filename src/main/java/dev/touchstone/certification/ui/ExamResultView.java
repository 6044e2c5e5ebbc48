package dev.touchstone.certification.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.certification.ExamResult;
import dev.touchstone.certification.ExamResults;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.SittingId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Program;
import dev.touchstone.labeling.CourseText;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** What an exam came to: the share with its interval and the bar, the areas, what it means, and what comes next. */
@Route("exam/:sitting/result")
@PermitAll
@StyleSheet("context://css/certification.css")
class ExamResultView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ExamRoom room;
    private final ExamResults results;
    private final Curriculum curriculum;
    private final ExamWords words;
    private String title = "";

    ExamResultView(ExamRoom room, ExamResults results, Curriculum curriculum, CurrentPerson me) {
        this.room = room;
        this.results = results;
        this.curriculum = curriculum;
        this.words = ExamWords.in(me.zone());
        addClassNames("ts-page", "ts-result");
    }

    static String address(SittingId sitting) {
        return "exam/" + sitting + "/result";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ExamWords.sitting(event)
                .ifPresentOrElse(id -> open(event, id), () -> event.rerouteToError(NotFoundException.class));
    }

    private void open(BeforeEnterEvent event, SittingId id) {
        try {
            if (room.sitting(id).state().isOpen()) {
                event.forwardTo("exam/" + id);
            } else {
                show(results.of(id));
            }
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(ExamResult result) {
        Optional<Program> program = curriculum.findProgram(result.program());
        title = words.say(ResultMeaning.key(result));
        String name = program.map(known -> CourseText.plain(known.name())).orElseGet(() -> words.say("exam.title"));
        Paragraph which = new Paragraph(words.say("result.which", name, words.moment(result.submittedAt())));
        which.addClassName("ts-lead");
        Div head = new Div(new H1(title), which);
        head.addClassName("ts-page-head");
        removeAll();
        add(head, new ResultMeaning(result, program, words));
        result.share().ifPresent(share -> add(new ShareScale(share, words)));
        if (result.outcome() != ExamResult.Outcome.VOIDED) {
            add(new AreaShares(result.areas(), program, words));
        }
        if (result.outcome() == ExamResult.Outcome.NOT_YET) {
            program.ifPresent(known -> add(new PracticePlan(result, known, curriculum, words)));
        }
        Nav onward = new Nav();
        onward.addClassName("ts-result-onward");
        if (result.outcome() == ExamResult.Outcome.PASSED) {
            // Where the document is: a module above this one, known by its address alone.
            onward.add(new Anchor("credentials", words.say("result.credentials")));
        }
        onward.add(new Anchor("certifications", words.say("exam.start.all")));
        add(onward);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
