package dev.touchstone.practice;

import dev.touchstone.content.Lesson;
import dev.touchstone.labeling.Work;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** All that is said of a start, by whoever has something to say. */
@Service
@PermitAll
public class StartWords {

    private final ObjectProvider<StartTerms> sources;

    StartWords(ObjectProvider<StartTerms> sources) {
        this.sources = sources;
    }

    /** Asked once for all that a page offers. */
    public StartTerms.Terms here(Locale language) {
        List<StartTerms.Terms> all =
                sources.orderedStream().map(source -> source.here(language)).toList();
        return new StartTerms.Terms() {

            @Override
            public Optional<String> brief(Work work, int minutes) {
                return all.stream()
                        .flatMap(terms -> terms.brief(work, minutes).stream())
                        .collect(Collectors.collectingAndThen(Collectors.joining(" · "), StartWords::said));
            }

            @Override
            public Optional<String> whole(Work work, int minutes) {
                return all.stream()
                        .flatMap(terms -> terms.whole(work, minutes).stream())
                        .collect(Collectors.collectingAndThen(Collectors.joining(" "), StartWords::said));
            }
        };
    }

    /** A lesson as work. */
    public static Work work(Lesson lesson) {
        return Work.lesson(lesson.uuid(), lesson.slug());
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(some -> !some.isEmpty());
    }
}
