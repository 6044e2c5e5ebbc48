package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.base.ui.Note;
import dev.touchstone.base.ui.WeekDots;
import dev.touchstone.motivation.GameChoice;
import dev.touchstone.motivation.GameSettings;
import dev.touchstone.motivation.Motivation;
import dev.touchstone.motivation.Quest;
import dev.touchstone.motivation.QuestBoard;
import dev.touchstone.motivation.QuestKind;
import dev.touchstone.motivation.Quests;
import org.jspecify.annotations.Nullable;

/** Up to three quests that the learner picked, and what else could be picked. */
@Route("quests")
@AnonymousAllowed
class QuestsView extends GamePage {

    private final Quests quests;
    private final LiveMessage message = new LiveMessage();
    private final Div board = new Div();

    QuestsView(Quests quests, GameSettings settings, Motivation motivation) {
        super("quests", settings.mine());
        this.quests = quests;
        if (isOn()) {
            GameChoice choice = settings.mine();
            if (choice.showsPracticeDays()) {
                add(new WeekDots(
                        words(),
                        motivation.week().days().stream()
                                .map(day -> new WeekDots.Day(day.day(), day.practised(), day.today()))
                                .toList()));
            }
            board.addClassName("ts-game-board");
            add(message, board);
            show();
        }
    }

    private void show() {
        QuestBoard now = quests.mine();
        board.removeAll();
        board.add(new H2(say("quests.chosen", now.chosen().size(), Quests.MOST)));
        if (now.chosen().isEmpty()) {
            board.add(Note.empty(say("quests.none"), say("quests.none.text")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("ts-quests");
            now.chosen().forEach(quest -> list.add(new QuestCard(quest, words(), () -> drop(quest))));
            board.add(list);
        }
        board.add(new H2(say("quests.offers")), now.hasRoom() ? offers(now) : full());
    }

    private Component offers(QuestBoard now) {
        return new QuestOffers(now, words(), this::choose);
    }

    private Paragraph full() {
        Paragraph full = new Paragraph(say("quests.full", Quests.MOST));
        full.addClassName("ts-muted");
        return full;
    }

    private void choose(QuestKind kind, @Nullable String skill) {
        try {
            quests.choose(kind, skill);
            message.tell(say("quests.taken"));
        } catch (Refused elsewhere) {
            message.warn(say("quests.changed"));
        }
        show();
        message.focus();
    }

    private void drop(Quest quest) {
        try {
            quests.drop(quest.id());
            message.tell(say(quest.done().isPresent() ? "quests.cleared" : "quests.dropped"));
        } catch (NotFound elsewhere) {
            message.warn(say("quests.changed"));
        }
        show();
        message.focus();
    }
}
