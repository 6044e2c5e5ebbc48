package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Text;
import dev.touchstone.motivation.QuestBoard;
import dev.touchstone.motivation.QuestBoard.LevelOffer;
import dev.touchstone.motivation.QuestKind;
import org.jspecify.annotations.Nullable;

/** The quests that could be taken on. */
class QuestOffers extends UnorderedList {

    private final Words words;
    private final Taker taker;

    /** Takes on a quest; {@code skill} is the slug for a level. */
    interface Taker {
        void take(QuestKind kind, @Nullable String skill);
    }

    QuestOffers(QuestBoard board, Words words, Taker taker) {
        this.words = words;
        this.taker = taker;
        addClassName("ts-quests");
        board.offers().forEach(kind -> add(offer(kind)));
        if (!board.levels().isEmpty()) {
            add(level(board));
        }
    }

    private ListItem offer(QuestKind kind) {
        String name = kind.name(words.locale());
        ListItem offer = new ListItem(new H3(name), choose(name, () -> taker.take(kind, null)));
        offer.addClassName("ts-quest");
        return offer;
    }

    private ListItem level(QuestBoard board) {
        String name = QuestKind.LEVEL.name(words.locale());
        Select<LevelOffer> skill = new Select<>();
        skill.setLabel(words.say("quests.skill"));
        skill.setItems(board.levels());
        skill.setItemLabelGenerator(
                offer -> words.say("quests.skill.level", shown(offer.skill()), shown(offer.level())));
        skill.setValue(board.levels().getFirst());
        Button choose =
                choose(name, () -> taker.take(QuestKind.LEVEL, skill.getValue().slug()));
        ListItem offer = new ListItem(new H3(name), skill, choose);
        offer.addClassNames("ts-quest", "ts-quest-level");
        return offer;
    }

    private Button choose(String name, Runnable take) {
        Button choose = new Button(words.say("quests.choose"), click -> take.run());
        choose.setAriaLabel(words.say("quests.choose.named", name));
        return choose;
    }

    private String shown(Text text) {
        return text.in(words.locale()).text();
    }
}
