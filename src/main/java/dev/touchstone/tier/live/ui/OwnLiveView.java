package dev.touchstone.tier.live.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.WhiskerBar;
import dev.touchstone.content.Curriculum;
import dev.touchstone.skill.Share;
import dev.touchstone.tier.live.LiveAnswerRow;
import dev.touchstone.tier.live.OwnCorrection;
import dev.touchstone.tier.live.OwnLive;
import dev.touchstone.tier.live.OwnLiveWork;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** What agencies reported of one's own live work, and what it says beside practice. */
@Route("my-live")
@PermitAll
@StyleSheet("context://css/skills.css")
@StyleSheet("context://css/live.css")
class OwnLiveView extends Div implements HasDynamicTitle {

    private final LiveWords words;
    private final CurrentPerson me;

    OwnLiveView(OwnLiveWork own, Curriculum curriculum, CurrentPerson me) {
        this.words = LiveWords.here(curriculum);
        this.me = me;
        addClassNames("ts-page", "live");
        Paragraph lead = new Paragraph(words.say("live.own.lead"));
        lead.addClassNames("ts-lead", "live-text");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        add(head);
        List<OwnLive> mine = own.mine();
        if (mine.isEmpty()) {
            add(Note.empty(
                    words.say("live.own.none"),
                    words.say("live.own.none.text"),
                    new Anchor("my-skills", words.say("live.own.skills"))));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("ts-skill-list");
            mine.forEach(live -> list.add(row(live)));
            Paragraph how = new Paragraph(words.say("live.own.how"));
            how.addClassNames("ts-muted", "ts-small", "live-text");
            add(list, how);
        }
        List<OwnCorrection> corrections = own.corrections();
        if (!corrections.isEmpty()) {
            add(corrections(corrections));
        }
    }

    private ListItem row(OwnLive live) {
        Paragraph agency =
                new Paragraph(words.say("live.own.agency", live.agency().name()));
        agency.addClassName("ts-skill-level");
        Share together = live.together().share();
        Div told = new Div(
                new Paragraph(words.say("live.own.answers", live.sum().answers())),
                new Paragraph(words.right(live.share())));
        live.practice()
                .ifPresent(practice -> told.add(new Paragraph(words.ofHundred("live.own.practice", practice.share()))));
        told.add(new Paragraph(
                words.ofHundred(live.practice().isPresent() ? "live.own.together" : "live.own.alone", together)));
        told.addClassName("live-own");
        ListItem row = new ListItem(
                new Div(new H2(words.skill(live.skill())), agency),
                new WhiskerBar(together.low(), together.middle(), together.high(), List.of()),
                told);
        row.addClassName("ts-skill-row");
        return row;
    }

    private Section corrections(List<OwnCorrection> corrections) {
        UnorderedList list = new UnorderedList();
        list.addClassName("live-corrections");
        corrections.forEach(correction -> list.add(correction(correction)));
        Section part = new Section(new H2(words.say("live.own.corrections")), list);
        part.addClassName("live-part");
        return part;
    }

    private ListItem correction(OwnCorrection correction) {
        LiveAnswerRow answer = correction.answer();
        String what = answer.score()
                .map(score -> words.say("live.own.corrected", Math.round(score * 100)))
                .orElseGet(() -> words.say("live.own.withdrawn"));
        Paragraph when = new Paragraph(words.say(
                "live.own.correction", correction.agency(), answer.id(), words.moment(answer.answeredAt(), me.zone())));
        when.addClassNames("ts-muted", "ts-small");
        return new ListItem(
                new Paragraph(words.skill(answer.skill())),
                new Paragraph(what + " "
                        + words.say("live.own.reason", answer.reason().orElse("–"))),
                when);
    }

    @Override
    public String getPageTitle() {
        return words.say("live.own.title");
    }
}
