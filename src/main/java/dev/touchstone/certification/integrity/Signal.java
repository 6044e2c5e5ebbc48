package dev.touchstone.certification.integrity;

import java.util.List;

/**
 * Something about a sitting that a person should look at. The numbers are the parts of each record. What is told is what was seen, how
 * often it happens to honest people, and what to look at; never a verdict, and nothing follows from a signal by itself.
 */
public sealed interface Signal permits RapidGuessing, LeakedItems, SimilarAnswers, FreshAgainstOld, PersonFit {

    Kind kind();

    Strength strength();

    Told seen();

    /** How often honest people show the same, and how they come to. */
    Told honest();

    /** What to look at before anything is decided. */
    default Told look() {
        return Told.of(kind().key() + ".look");
    }

    /** Everything, in the order in which it is read. */
    default List<Told> told() {
        return List.of(seen(), honest(), look());
    }

    /** What is looked for. */
    enum Kind {
        RAPID("rapid"),
        LEAKED("leaked"),
        SIMILAR("similar"),
        FRESH_AGAINST_OLD("fresh"),
        PERSON_FIT("fit");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String key() {
            return "integrity." + word;
        }

        public Told title() {
            return Told.of(key());
        }

        /** Why it could not be looked for in a sitting. */
        public Told silent() {
            return Told.of(key() + ".silent");
        }
    }
}
