package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.touchstone.base.ui.Words;
import dev.touchstone.motivation.TeamBoard;

/** What one's team did together this week, the code to share, and the way out. Nothing here is about anyone alone. */
class TeamPanel extends Section {

    TeamPanel(TeamBoard team, Words words, Runnable leave) {
        addClassName("ts-team");
        boolean met = team.done() >= team.goal();
        Paragraph sum = new Paragraph(words.say("team.sum", team.done(), team.goal()));
        sum.addClassName("ts-team-sum");
        ProgressBar bar = new ProgressBar(0, team.goal(), Math.min(team.done(), team.goal()));
        bar.getElement().setAttribute("aria-label", words.say("team.bar"));
        Paragraph what = new Paragraph(words.say(met ? "team.met" : "team.what"));
        Paragraph members = new Paragraph(words.say("team.members", team.members()));
        members.addClassNames("ts-muted", "ts-small");
        Span code = new Span(team.code().toString());
        code.addClassName("ts-team-code");
        Paragraph share = new Paragraph(words.say("team.share"));
        Div sharing = new Div(share, code);
        sharing.addClassName("ts-team-share");
        Button out = new Button(words.say("team.leave"), click -> leave.run());
        Paragraph leaving = new Paragraph(words.say(team.members() > 1 ? "team.leave.text" : "team.leave.last"));
        leaving.addClassNames("ts-muted", "ts-small");
        Div way = new Div(out, leaving);
        way.addClassName("ts-ways");
        add(new H2(team.name()), sum, bar, what, members, sharing, way);
    }
}
