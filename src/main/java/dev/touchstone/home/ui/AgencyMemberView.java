package dev.touchstone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.ui.AgencyHeading;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.home.Board;
import dev.touchstone.home.BoardNumbers;
import dev.touchstone.home.BoardRow;
import dev.touchstone.home.Stuck;
import dev.touchstone.home.TrainingCost;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.Standing;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;

/** What an agency sees of one of its members, and nothing else: no single answer, nothing of other agencies. */
@Route("agencies/:agency/members/:member")
@PermitAll
@StyleSheet("context://css/board.css")
@StyleSheet("context://css/skills.css")
class AgencyMemberView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final AgencyAccess access;
    private final Board board;
    private final BoardNumbers numbers;
    private final Curriculum curriculum;
    private final List<AgencyPage> pages;
    private final BoardWords words;
    private final SkillWords skillWords = SkillWords.here();
    private String title = "";

    AgencyMemberView(
            AgencyAccess access,
            Board board,
            BoardNumbers numbers,
            Curriculum curriculum,
            List<AgencyPage> pages,
            CurrentPerson me) {
        this.access = access;
        this.board = board;
        this.numbers = numbers;
        this.curriculum = curriculum;
        this.pages = pages;
        this.words = BoardWords.in(me.zone());
        addClassNames("ts-page", "ts-board", "ts-member");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AgencyRow agency = access.read(event.getRouteParameters().get("agency").orElseThrow());
        MemberId member = id(event.getRouteParameters().get("member").orElseThrow());
        BoardRow row = board.member(agency.slug(), member);
        title = row.member().name();
        removeAll();
        Anchor back = new Anchor("agencies/" + agency.slug(), words.say("board.member.back"));
        Div columns = new Div(
                part("board.member.programs", new MemberPrograms(words, row)),
                part("board.member.facts", facts(row, numbers.paid(agency.slug(), member))),
                part("board.member.skills", skills(row)),
                part("board.member.stuck", stuck(row)));
        columns.addClassName("ts-member-parts");
        add(
                new AgencyHeading(agency, access.role(agency.id()).orElseThrow(), pages, "members"),
                new Paragraph(back),
                new H2(title),
                columns);
    }

    private static MemberId id(String text) {
        try {
            return new MemberId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new NotFound("There is no such member of yours.");
        }
    }

    private Section part(String key, Component content) {
        Section part = new Section(new H3(words.say(key)), content);
        part.addClassName("ts-member-part");
        return part;
    }

    private Component facts(BoardRow row, TrainingCost paid) {
        MemberRow member = row.member();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("ts-member-facts");
        fact(facts, "board.fact.email", member.email().orElse("–"));
        fact(facts, "board.fact.reference", member.reference().orElse("–"));
        fact(facts, "board.filter.team", member.team().isEmpty() ? "–" : member.team());
        row.tier().ifPresent(tier -> fact(facts, "board.filter.tier", tier.name()));
        fact(facts, "board.fact.since", words.day(member.since()));
        fact(facts, "board.column.last-day", row.lastDay().map(words::day).orElseGet(() -> words.say("board.never")));
        fact(facts, "board.fact.days", words.say("board.days", row.days()));
        fact(facts, "board.fact.paid", words.hours(paid.seconds()) + " · " + words.money(paid));
        return facts;
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(words.say(key)), new DescriptionList.Description(value));
    }

    private Component skills(BoardRow row) {
        if (row.standings().isEmpty()) {
            return new Paragraph(words.say("board.member.skills.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-skill-list");
        row.standings().forEach(standing -> list.add(skill(curriculum.skill(standing.skill()), standing)));
        return list;
    }

    private ListItem skill(Skill skill, Standing standing) {
        H4 name = CourseText.in(new H4(), skill.name());
        Paragraph level = new Paragraph(skillWords.level(skill, standing.level()));
        level.addClassName("ts-skill-level");
        Paragraph share = new Paragraph(skillWords.share(standing.share()));
        Paragraph basis = new Paragraph(skillWords.answers(standing.answers()) + " · "
                + words.say("board.member.last", words.day(standing.lastDay())));
        basis.addClassNames("ts-muted", "ts-small");
        ListItem item = new ListItem(new Div(name, level), SkillWords.bar(skill, standing), new Div(share, basis));
        item.addClassName("ts-skill-row");
        return item;
    }

    private Component stuck(BoardRow row) {
        if (row.stuck().isEmpty()) {
            return new Paragraph(words.say("board.member.stuck.none"));
        }
        UnorderedList list = new UnorderedList();
        for (Stuck stuck : row.stuck()) {
            ListItem item = new ListItem(new Span(words.stuck(stuck) + " "));
            switch (stuck) {
                case Stuck.OnLesson on ->
                    item.add(help("lessons/" + on.lesson().slug() + "/summary", "board.help.lesson"));
                case Stuck.OnSkill on ->
                    on.help()
                            .ifPresent(lesson -> item.add(help(
                                    "lessons/" + lesson.slug() + "/summary",
                                    "board.help.skill",
                                    CourseText.plain(lesson.title()))));
            }
            list.add(item);
        }
        return list;
    }

    private Anchor help(String address, String key, Object... parameters) {
        return new Anchor(address, words.say(key, parameters));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
