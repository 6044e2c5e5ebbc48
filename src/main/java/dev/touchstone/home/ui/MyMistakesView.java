package dev.touchstone.home.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.practice.MistakeNote;
import dev.touchstone.practice.OwnMistakes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What costs somebody points, with the clause that decides, and what to do about it. For their eyes alone. */
@Route("my-mistakes")
@AnonymousAllowed
@StyleSheet("context://css/skills.css")
class MyMistakesView extends Div implements HasDynamicTitle {

    private final SkillWords words = SkillWords.here();

    MyMistakesView(OwnMistakes mistakes, Curriculum curriculum, CurrentPerson me, Clock clock) {
        addClassNames("ts-page", "ts-mistakes");
        Paragraph lead = new Paragraph(words.say("mistakes.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        add(head);
        List<MistakeNote> mine = mistakes.mine();
        if (mine.isEmpty()) {
            add(Note.empty(
                    words.say("mistakes.none"),
                    words.say("mistakes.none.text"),
                    new Anchor("home", words.say("mistakes.home"))));
            return;
        }
        LocalDate today = me.day(clock.instant());
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-mistake-list");
        mine.forEach(note -> list.add(new MistakeCard(words, note, curriculum, today)));
        Paragraph how = new Paragraph(words.say("mistakes.how"));
        how.addClassNames("ts-muted", "ts-small");
        add(list, how);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mistakes.title");
    }
}
