package dev.touchstone.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.certification.Readiness;
import dev.touchstone.content.Program;
import dev.touchstone.content.Skill;
import dev.touchstone.home.BoardRow;
import dev.touchstone.home.ProgramStanding;
import dev.touchstone.home.ProgramState;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.Share;
import dev.touchstone.skill.Standing;
import dev.touchstone.tier.HeldTier;
import java.util.Comparator;
import java.util.List;

/** What stands in the cells of the board, and in the cards of a phone. @param agency slug */
record BoardCells(BoardWords words, String agency) {

    Component name(BoardRow row) {
        Anchor name = new Anchor(
                "agencies/" + agency + "/members/" + row.member().id(),
                row.member().name());
        name.addClassName("ts-board-name");
        Span team = new Span(row.member().team());
        team.addClassNames("ts-muted", "ts-small");
        Div who = new Div(name, team);
        who.addClassName("ts-board-who");
        if (!row.stuck().isEmpty()) {
            who.add(stuck(row));
        }
        return who;
    }

    Component lastDay(BoardRow row) {
        Span day = new Span(row.lastDay().map(words::day).orElseGet(() -> words.say("board.never")));
        Span often = new Span(words.say("board.days", row.days()));
        often.addClassNames("ts-muted", "ts-small");
        Div when = new Div(day, often);
        when.addClassName("ts-board-who");
        return when;
    }

    Component program(BoardRow row, Program program) {
        return row.program(program.slug()).map(this::program).orElseGet(() -> new Span("–"));
    }

    private Component program(ProgramStanding standing) {
        String state = words.state(standing);
        if (standing.state() == ProgramState.CERTIFIED) {
            Div certified = new Div(Icon.CHECK.create(), new Span(state));
            certified.addClassName("ts-board-certified");
            return certified;
        }
        if (standing.state() == ProgramState.NOT_BEGUN) {
            Span none = new Span(state);
            none.addClassNames("ts-muted", "ts-small");
            return none;
        }
        Readiness readiness = standing.readiness();
        Share share = BoardWords.share(readiness);
        double bar = Share.at(readiness.cut());
        String parts = readiness.skills() < readiness.all()
                ? words.say("board.skills.of", state, readiness.skills(), readiness.all())
                : state;
        Span told = new Span(parts);
        told.addClassNames("ts-small", standing.state() == ProgramState.READY ? "ts-board-ready" : "ts-muted");
        Div cell = new Div(new MiniBar(share, bar, words.bar(share, bar)), told);
        cell.addClassName("ts-board-program");
        return cell;
    }

    Component skill(BoardRow row, Skill skill, double bar) {
        return row.standing(skill.slug())
                .<Component>map(standing -> bar(standing, bar))
                .orElseGet(() -> {
                    Span none = new Span(words.say("board.state.not-begun"));
                    none.addClassNames("ts-muted", "ts-small");
                    return none;
                });
    }

    private Component bar(Standing standing, double bar) {
        Share share = standing.share();
        return new MiniBar(share, bar, words.bar(share, bar));
    }

    private Component stuck(BoardRow row) {
        Div all = new Div();
        all.addClassName("ts-board-stuck");
        row.stuck().forEach(stuck -> all.add(new Div(Icon.WARNING.create(), new Span(words.stuck(stuck)))));
        return all;
    }

    Component tier(BoardRow row) {
        return new Span(row.tier().map(HeldTier::name).orElse("–"));
    }

    /** Everything about one member in one place. */
    Component card(BoardRow row, List<Program> programs, List<Skill> skills, double bar) {
        Div card = new Div(name(row), lastDay(row));
        card.addClassName("ts-board-card");
        if (row.tier().isPresent()) {
            card.add(tier(row));
        }
        programs.stream()
                .flatMap(program -> row.program(program.slug()).stream())
                .filter(standing -> programs.size() == 1 || standing.state() != ProgramState.NOT_BEGUN)
                .sorted(Comparator.comparing(ProgramStanding::state))
                .forEach(standing ->
                        card.add(line(CourseText.plain(standing.program().name()), program(standing))));
        skills.forEach(skill -> card.add(line(BoardWords.name(skill), skill(row, skill, bar))));
        return card;
    }

    private static Component line(String about, Component cell) {
        Span name = new Span(about);
        name.addClassNames("ts-muted", "ts-small");
        Div line = new Div(name, cell);
        line.addClassName("ts-board-line");
        return line;
    }
}
