package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.ui.Note;
import dev.touchstone.motivation.Badge;
import dev.touchstone.motivation.Badge.Kind;
import dev.touchstone.motivation.BadgeBoard;
import dev.touchstone.motivation.GameSettings;
import dev.touchstone.motivation.Motivation;
import java.text.NumberFormat;
import java.util.List;

/** XP with how it comes about; the badges earned with their evidence, and those to come with what is missing. */
@Route("badges")
@AnonymousAllowed
class BadgesView extends GamePage {

    BadgesView(Motivation motivation, GameSettings settings) {
        super("badges", settings.mine());
        if (!isOn()) {
            return;
        }
        BadgeBoard board = motivation.badges();
        List<Badge> toCome = board.toCome();
        List<Badge> levels =
                toCome.stream().filter(badge -> badge.kind() == Kind.LEVEL).toList();
        List<Badge> others =
                toCome.stream().filter(badge -> badge.kind() != Kind.LEVEL).toList();
        Section earned = part("badges.earned");
        earned.add(
                board.earned().isEmpty()
                        ? Note.empty(say("badges.none"), say("badges.none.text"))
                        : list(board.earned()));
        Section next = part("badges.next");
        next.add(list(others));
        if (!levels.isEmpty()) {
            NativeDetails more = new NativeDetails(say("badges.levels", levels.size()), list(levels));
            more.addClassName("ts-more");
            next.add(more);
        }
        add(xp(board.xp()), earned, next);
    }

    private Div xp(long xp) {
        String amount = NumberFormat.getIntegerInstance(words().locale()).format(xp);
        Span number = new Span(say("xp.amount", amount));
        number.addClassName("ts-xp-amount");
        Paragraph formula = new Paragraph(say("xp.formula"));
        formula.addClassNames("ts-muted", "ts-small");
        Div block = new Div(number, formula);
        block.addClassName("ts-xp");
        return block;
    }

    private Section part(String key) {
        H2 title = new H2(say(key));
        title.setId(key.replace('.', '-'));
        Section part = new Section(title);
        part.addClassName("ts-game-part");
        part.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        return part;
    }

    private UnorderedList list(List<Badge> badges) {
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-badges");
        badges.forEach(badge -> list.add(new BadgeCard(badge, this)));
        return list;
    }
}
