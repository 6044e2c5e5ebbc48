package dev.touchstone.practice;

import dev.touchstone.labeling.Work;
import java.util.Locale;
import java.util.Optional;

/** What modules above say of lessons, reviews and drills before the person behind the request starts one, such as its pay. */
public interface StartTerms {

    /** Asked once for all that a page offers. */
    Terms here(Locale language);

    /** For one start of about so many minutes. */
    interface Terms {

        /** Some words, where there is little room. */
        Optional<String> brief(Work work, int minutes);

        /** Sentences. */
        Optional<String> whole(Work work, int minutes);
    }
}
