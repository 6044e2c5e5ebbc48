package dev.touchstone.practice;

import dev.touchstone.base.PersonId;
import dev.touchstone.skill.memory.DueTopic;
import dev.touchstone.skill.memory.Memories;
import dev.touchstone.skill.memory.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Draws a review of five to ten minutes: what is due, the most forgotten first, then what will be due soonest of what was not asked
 * just now.
 */
@Component
class ReviewDraw {

    static final int LEAST_SECONDS = 300;
    static final int MOST_SECONDS = 600;

    /** Days for which what was asked rests before it fills a review that it is not due for. */
    private static final int REST = 2;

    /** More does not fit into ten minutes. */
    private static final int MOST_TOPICS = MOST_SECONDS / 15;

    private final Memories memories;
    private final AskingAgain askingAgain;

    ReviewDraw(Memories memories, AskingAgain askingAgain) {
        this.memories = memories;
        this.askingAgain = askingAgain;
    }

    /** Empty when nothing is due that can be asked. */
    List<Drawn> due(PersonId person, LocalDate today) {
        List<DueTopic> due = memories.due(person, today, Integer.MAX_VALUE);
        return due.isEmpty()
                ? List.of()
                : draw(person, due, memories.rested(person, today, today.minusDays(REST), MOST_TOPICS), false);
    }

    /** What fades first, though nothing is due. */
    List<Drawn> early(PersonId person, LocalDate today) {
        return draw(person, List.of(), memories.upcoming(person, today, MOST_TOPICS), true);
    }

    /** What the course cannot ask any more, or not yet, stays due and takes no place from the rest. */
    private List<Drawn> draw(PersonId person, List<DueTopic> allDue, List<DueTopic> upcoming, boolean early) {
        Set<UUID> begun = askingAgain.begun(person);
        List<DueTopic> due = allDue.stream()
                .filter(topic -> askingAgain.asks(topic.topic(), begun))
                .limit(MOST_TOPICS)
                .toList();
        List<Topic> topics = Stream.concat(due.stream(), upcoming.stream())
                .map(DueTopic::topic)
                .toList();
        AskingAgain.Learner learner = askingAgain.learner(person, begun, topics);
        List<Drawn> drawn = new ArrayList<>();
        int seconds = 0;
        for (DueTopic topic : due) {
            seconds += add(new Asked(topic.topic(), true), MOST_SECONDS - seconds, learner, drawn);
        }
        for (DueTopic topic : drawn.isEmpty() && !early ? List.<DueTopic>of() : upcoming) {
            if (seconds >= LEAST_SECONDS) {
                break;
            }
            seconds += add(new Asked(topic.topic(), false), MOST_SECONDS - seconds, learner, drawn);
        }
        return ReviewOrder.of(drawn);
    }

    private int add(Asked asked, int room, AskingAgain.Learner learner, List<Drawn> drawn) {
        return askingAgain
                .draw(asked, learner)
                .filter(item -> item.seconds() <= room)
                .map(item -> {
                    drawn.add(item);
                    return item.seconds();
                })
                .orElse(0);
    }
}
