package dev.touchstone.certification;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.Program;
import java.util.Locale;
import java.util.Optional;

/** What modules above say before somebody starts, such as what the time is paid. */
public interface StartTerms {

    /** A sentence for the person, or nothing. */
    Optional<String> of(PersonId person, Program program, Locale language);
}
