package dev.touchstone.pay;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.Program;
import dev.touchstone.content.Text;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What lessons and programs are called now. What left the course keeps the slug that the ledger wrote down. */
@Service
@PermitAll
public class ThingNames {

    private final Curriculum curriculum;

    ThingNames(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** In the reader's language where there is a translation; a slug is nobody's language and is told as the reader's. */
    public Text.Localized of(Thing thing, Locale locale) {
        return curriculum
                .lesson(thing.id())
                .map(Lesson::title)
                .or(() -> curriculum.findProgram(thing.id()).map(Program::name))
                .map(name -> name.in(locale))
                .orElseGet(() -> new Text.Localized(locale.getLanguage(), thing.slug()));
    }

    /** Everything that time can be paid for: the lessons, then the programs. */
    public List<Thing> all() {
        return Stream.concat(
                        curriculum.lessons().stream().map(lesson -> new Thing(lesson.uuid(), lesson.slug())),
                        curriculum.programs().stream().map(program -> new Thing(program.uuid(), program.slug())))
                .toList();
    }

    Optional<Thing> find(String slug) {
        return all().stream().filter(thing -> thing.slug().equals(slug)).findFirst();
    }
}
