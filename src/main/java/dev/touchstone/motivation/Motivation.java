package dev.touchstone.motivation;

import dev.touchstone.content.Curriculum;
import dev.touchstone.practice.Lessons;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The game as the person behind the request sees it. All of it is worked out on reading, from what they did. */
@Service
@PermitAll
public class Motivation {

    private static final int NEWEST = 3;

    private final OwnDeeds deeds;
    private final GameSettings settings;
    private final Quests quests;
    private final Teamwork teamwork;
    private final Lessons lessons;
    private final Curriculum curriculum;

    Motivation(
            OwnDeeds deeds,
            GameSettings settings,
            Quests quests,
            Teamwork teamwork,
            Lessons lessons,
            Curriculum curriculum) {
        this.deeds = deeds;
        this.settings = settings;
        this.quests = quests;
        this.teamwork = teamwork;
        this.lessons = lessons;
        this.curriculum = curriculum;
    }

    /** The game at a glance, in at most eight queries; empty while it is switched off. */
    @Transactional(readOnly = true)
    public Optional<GameBoard> mine() {
        Optional<GamePreference> preference = settings.preference();
        GameChoice choice = preference.map(GamePreference::choice).orElse(GameChoice.USUAL);
        if (!choice.game()) {
            return Optional.empty();
        }
        Deeds done = deeds.read();
        Instant toldUntil = preference.map(GamePreference::lessonsToldUntil).orElse(Instant.EPOCH);
        int levelsTold = preference.map(GamePreference::levelsTold).orElse(0);
        List<Badge> newest = badges(done).earned().stream().limit(NEWEST).toList();
        return Optional.of(new GameBoard(
                new XpRule(curriculum).of(done),
                choice.showsPracticeDays() ? Optional.of(Week.of(done)) : Optional.empty(),
                quests.chosen(done),
                newest,
                Celebration.of(done, curriculum, toldUntil, levelsTold),
                teamwork.mine(done.today()),
                done.masteredLessons()));
    }

    /** The celebration was shown and is not shown again. */
    public void celebrated(Celebration shown) {
        settings.told(shown);
    }

    /** XP and all badges, earned and to come. */
    @Transactional(readOnly = true)
    public BadgeBoard badges() {
        return badges(deeds.read());
    }

    @Transactional(readOnly = true)
    public ProgressMap map() {
        return ProgressMap.of(lessons.path(), deeds.read().masteredLessons());
    }

    /** This week by its practice days. */
    @Transactional(readOnly = true)
    public Week week() {
        return Week.of(deeds.read());
    }

    private BadgeBoard badges(Deeds done) {
        return new BadgeBoard(new XpRule(curriculum).of(done), new BadgeRule(curriculum).badges(done));
    }
}
