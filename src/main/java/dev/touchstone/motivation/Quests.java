package dev.touchstone.motivation;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own quests: up to three, chosen freely, dropped at no cost. They give no XP. */
@Service
@PermitAll
public class Quests {

    /** More at once would be a list of duties. */
    public static final int MOST = 3;

    private final ChosenQuests quests;
    private final OwnDeeds deeds;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;

    Quests(ChosenQuests quests, OwnDeeds deeds, Curriculum curriculum, CurrentPerson me, Clock clock) {
        this.quests = quests;
        this.deeds = deeds;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public QuestBoard mine() {
        Deeds done = deeds.read();
        List<ChosenQuest> chosen = chosen();
        return new QuestBoard(
                chosen(done),
                Arrays.stream(QuestKind.values())
                        .filter(kind ->
                                kind != QuestKind.LEVEL && chosen.stream().noneMatch(one -> one.isLike(kind, null)))
                        .toList(),
                curriculum.skills().stream()
                        .filter(skill -> chosen.stream().noneMatch(one -> one.isLike(QuestKind.LEVEL, skill.slug())))
                        .flatMap(skill -> next(skill, done).stream())
                        .toList());
    }

    /**
     * Takes on a quest.
     *
     * @param skill slug, for a level
     * @throws Refused when three are chosen, this one already is, or there is no such level to reach
     */
    @Transactional
    public void choose(QuestKind kind, @Nullable String skill) {
        Deeds done = deeds.read();
        List<ChosenQuest> chosen = chosen();
        String wanted = kind == QuestKind.LEVEL ? skill : null;
        if (chosen.size() >= MOST) {
            throw new Refused(409, "three-quests", "You have three quests. Drop one first, it costs nothing.");
        }
        if (chosen.stream().anyMatch(one -> one.isLike(kind, wanted))) {
            throw new Refused(409, "quest-chosen", "You have chosen this quest already.");
        }
        String level = kind == QuestKind.LEVEL ? levelOf(wanted, done) : null;
        QuestChoice choice =
                new QuestChoice(UUID.randomUUID(), kind, wanted, level, clock.instant(), done.on(done.today()));
        try {
            quests.saveAndFlush(new ChosenQuest(me.id(), freePlace(chosen), choice));
        } catch (DataIntegrityViolationException other) {
            throw new Refused(409, "quest-chosen", "Another device chose a quest at the same moment. Look again.");
        }
    }

    /** Lets go of a quest, done or not. @throws NotFound when it is not among one's own */
    @Transactional
    public void drop(UUID quest) {
        quests.delete(quests.findByIdAndPerson(quest, me.id().value())
                .orElseThrow(() -> new NotFound("You have no quest with this id.")));
    }

    List<Quest> chosen(Deeds done) {
        QuestRule rule = new QuestRule(curriculum);
        return chosen().stream().map(quest -> rule.of(quest.choice(), done)).toList();
    }

    /** The lowest place that is free. */
    static int freePlace(List<ChosenQuest> taken) {
        return IntStream.rangeClosed(1, MOST)
                .filter(place -> taken.stream().noneMatch(quest -> quest.place() == place))
                .findFirst()
                .orElseThrow();
    }

    private List<ChosenQuest> chosen() {
        return me.known()
                .map(person -> quests.findByPersonOrderByPlace(person.value()))
                .orElse(List.of());
    }

    private String levelOf(@Nullable String slug, Deeds done) {
        Skill skill = Named.skill(curriculum, String.valueOf(slug))
                .orElseThrow(() -> new Refused(422, "no-such-skill", "Say in which skill: its slug as \"skill\"."));
        int place = new LevelsReached(skill, done)
                .next()
                .orElseThrow(() -> new Refused(409, "top-level", "You have reached the top level of this skill."));
        return skill.levels().get(place).slug();
    }

    private static Optional<QuestBoard.LevelOffer> next(Skill skill, Deeds done) {
        return new LevelsReached(skill, done)
                .next()
                .map(place -> new QuestBoard.LevelOffer(
                        skill.slug(), skill.name(), skill.levels().get(place).name()));
    }
}
