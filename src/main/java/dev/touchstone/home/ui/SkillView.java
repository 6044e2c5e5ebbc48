package dev.touchstone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.Standing;
import dev.touchstone.skill.Standings;

/** One skill opened: how the estimate came about, what it rests on, and what would move it. */
@Route("my-skills/:skill")
@AnonymousAllowed
@StyleSheet("context://css/skills.css")
class SkillView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Standings standings;
    private final Curriculum curriculum;
    private final SkillWords words = SkillWords.here();
    private String title = "";

    SkillView(Standings standings, Curriculum curriculum) {
        this.standings = standings;
        this.curriculum = curriculum;
        addClassNames("ts-page", "ts-skill");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("skill").orElseThrow();
        Skill skill = curriculum.skills().stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = CourseText.plain(skill.name());
        int page = event.getLocation().getQueryParameters().getSingleParameter("page").stream()
                .filter(number -> number.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(1);
        removeAll();
        standings.mine().stream()
                .filter(standing -> standing.skill().equals(slug))
                .findFirst()
                .ifPresentOrElse(standing -> show(skill, standing, page), () -> showNothing(skill));
    }

    private void showNothing(Skill skill) {
        add(
                head(skill, new Span()),
                Note.empty(
                        words.say("skill.none"),
                        words.say("skill.none.text"),
                        new Anchor("course", words.say("landing.home.course"))));
    }

    private void show(Skill skill, Standing standing, int page) {
        Paragraph share = new Paragraph(words.share(standing.share()) + " " + words.say("skill.share.why"));
        Paragraph level = new Paragraph(words.level(skill, standing.level()));
        level.addClassName("ts-skill-level");
        Div now = new Div(level, SkillWords.bar(skill, standing), share);
        now.addClassName("ts-skill-now");
        Div aside = new Div(
                part("skill.move", new OutlookText(words, skill, standings.outlook(skill.slug()), standings.terms())));
        Div columns =
                new Div(part("skill.history", new SkillHistory(words, skill, standings.history(skill.slug()))), aside);
        columns.addClassName("ts-skill-columns");
        Section answers =
                part("skill.answers", new AnswersBehind(words, skill.slug(), standings.answers(skill.slug(), page)));
        answers.setId(AnswersBehind.PLACE);
        add(head(skill, now), columns, answers);
    }

    private Component head(Skill skill, Component now) {
        Anchor back = new Anchor("my-skills", words.say("skills.title"));
        Paragraph way = new Paragraph(back);
        Div head = new Div(way, CourseText.in(new H1(), skill.name()), now);
        head.addClassName("ts-page-head");
        return head;
    }

    private Section part(String title, Component content) {
        Section part = new Section(new H2(words.say(title)), content);
        part.addClassName("ts-skill-part");
        return part;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
