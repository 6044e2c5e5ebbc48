package dev.touchstone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Course;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Text;
import dev.touchstone.content.Track;
import dev.touchstone.labeling.LabelingTypes;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.Submissions;
import dev.touchstone.tier.RateCards;
import dev.touchstone.tier.TierWords;
import dev.touchstone.tier.ui.LadderList;
import java.util.List;

/** What Touchstone is, in one sentence, and beside it something to do at once. */
@Route("")
@AnonymousAllowed
class LandingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final List<String> STEPS = List.of("label", "compare", "grow");
    private static final List<String> PROMISES = List.of("why", "contest", "data", "pace");

    private final CurrentPerson current;
    private final Curriculum curriculum;
    private final Practice practice;
    private final Submissions submissions;
    private final LabelingTypes types;
    private final RateCards rates;

    LandingView(
            CurrentPerson current,
            Curriculum curriculum,
            Practice practice,
            Submissions submissions,
            LabelingTypes types,
            RateCards rates) {
        this.current = current;
        this.curriculum = curriculum;
        this.practice = practice;
        this.submissions = submissions;
        this.types = types;
        this.rates = rates;
        addClassNames("ts-page", "ts-landing");
    }

    /** Someone signed in has a home of their own; nothing is begun here for them. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.signedIn()) {
            event.forwardTo(HomeView.class);
            return;
        }
        Course course = curriculum.course();
        WelcomeItem item = new WelcomeItem(practice, submissions, types, course.welcome());
        removeAll();
        add(opening(item), steps(), pay(), tracks(course.tracks()), credential(), promises());
    }

    private Section opening(WelcomeItem item) {
        Paragraph lead = new Paragraph(getTranslation("landing.lead"));
        lead.addClassName("ts-lead");
        Anchor course = new Anchor("course", getTranslation("landing.course"));
        course.addClassNames("ts-button", "ts-quiet");
        Div words = new Div(new H1(getTranslation("landing.sentence")), lead, course);
        words.addClassName("ts-opening-words");
        Section opening = new Section(words, item);
        opening.addClassName("ts-opening");
        return opening;
    }

    private Section steps() {
        OrderedList list = new OrderedList();
        list.addClassName("ts-steps");
        for (String step : STEPS) {
            list.add(new ListItem(
                    new H3(getTranslation("landing.step." + step)),
                    new Paragraph(getTranslation("landing.step." + step + ".text"))));
        }
        return part("landing.steps", list);
    }

    /** Money is said before anything is asked for. */
    private Section pay() {
        TierWords words = new TierWords(curriculum, Words.here().locale());
        Anchor card = new Anchor("rates", getTranslation("tier.landing.card"));
        card.addClassNames("ts-button", "ts-quiet");
        return part(
                "tier.landing.title",
                new Paragraph(getTranslation("tier.landing.text")),
                new LadderList(rates.reference().ladder(), words, LadderList.Shown.SHORT),
                new Div(card));
    }

    private Section tracks(List<Track> tracks) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-tracks");
        for (Track track : tracks) {
            Paragraph size = new Paragraph(
                    getTranslation("landing.track.lessons", track.lessons().size()));
            size.addClassNames("ts-muted", "ts-small");
            list.add(new ListItem(new H3(shown(track.title())), new Paragraph(shown(track.summary())), size));
        }
        Section part = part("landing.tracks", list);
        part.setVisible(!tracks.isEmpty());
        return part;
    }

    /** For whoever comes with somebody's credential in hand. Its pages are no part of this application in the browser. */
    private Section credential() {
        Anchor check = new Anchor("verify", getTranslation("landing.credential.check"));
        check.getElement().setAttribute("router-ignore", true);
        check.addClassNames("ts-button", "ts-quiet");
        return part("landing.credential", new Paragraph(getTranslation("landing.credential.text")), new Div(check));
    }

    private Section promises() {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-promises");
        for (String promise : PROMISES) {
            Div words = new Div(
                    new H3(getTranslation("landing.promise." + promise)),
                    new Paragraph(getTranslation("landing.promise." + promise + ".text")));
            list.add(new ListItem(Icon.CHECK.create(), words));
        }
        return part("landing.promises", list);
    }

    private Section part(String titleKey, Component... content) {
        Section part = new Section(new H2(getTranslation(titleKey)));
        part.add(content);
        part.addClassName("ts-part");
        return part;
    }

    private static Component shown(Text text) {
        Text.Localized localized = text.in(Words.here().locale());
        return Reading.span(localized.language(), localized.text());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("landing.title");
    }
}
