package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.base.ui.IntervalScale;
import dev.touchstone.certification.Readiness;
import dev.touchstone.home.BoardRow;
import dev.touchstone.home.ProgramStanding;
import dev.touchstone.home.ProgramState;
import dev.touchstone.labeling.CourseText;
import dev.touchstone.skill.Share;

/** How far a member is with each certification, drawn against its bar. */
class MemberPrograms extends UnorderedList {

    private final BoardWords words;

    MemberPrograms(BoardWords words, BoardRow row) {
        this.words = words;
        addClassName("ts-member-programs");
        row.programs().forEach(standing -> add(program(standing)));
    }

    private ListItem program(ProgramStanding standing) {
        Paragraph state = new Paragraph(words.state(standing));
        state.addClassName("ts-skill-level");
        ListItem item = new ListItem(CourseText.in(new H4(), standing.program().name()), state);
        Readiness readiness = standing.readiness();
        if (readiness.skills() > 0) {
            Share share = BoardWords.share(readiness);
            double bar = Share.at(readiness.cut());
            item.add(
                    new IntervalScale(share.low(), share.middle(), share.high(), bar, words.say("board.member.bar")),
                    new Paragraph(words.bar(share, bar)));
        }
        if (standing.state() != ProgramState.CERTIFIED && readiness.skills() < readiness.all()) {
            Paragraph missing = new Paragraph(words.say("board.member.missing", readiness.skills(), readiness.all()));
            missing.addClassNames("ts-muted", "ts-small");
            item.add(missing);
        }
        return item;
    }
}
