package dev.touchstone.motivation.web;

import dev.touchstone.motivation.Quest;
import dev.touchstone.motivation.QuestBoard;
import dev.touchstone.motivation.QuestBoard.LevelOffer;
import dev.touchstone.motivation.QuestKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quests as they go out over REST. */
record QuestsBody(List<QuestBody> chosen, List<QuestKind> offers, List<LevelOffer> levels) {

    /** @param done the day, or null while it is open */
    record QuestBody(
            UUID id,
            QuestKind kind,
            String name,
            int have,
            int target,
            @Nullable LocalDate done) {

        static QuestBody of(Quest quest, Locale locale) {
            return new QuestBody(
                    quest.id(),
                    quest.kind(),
                    quest.name(locale),
                    quest.have(),
                    quest.target(),
                    quest.done().orElse(null));
        }
    }

    static QuestsBody of(QuestBoard board, Locale locale) {
        return new QuestsBody(
                board.chosen().stream()
                        .map(quest -> QuestBody.of(quest, locale))
                        .toList(),
                board.offers(),
                board.levels());
    }
}
