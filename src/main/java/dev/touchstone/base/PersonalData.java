package dev.touchstone.base;

import java.util.Map;
import java.util.Set;

/** What a module stores about people. A table with a person in it that no module names here fails the build. */
public interface PersonalData {

    /** Names, in lower case, of this module's tables that hold a person. */
    Set<String> tables();

    /** Everything stored about the person, ready to be written as JSON; keys are table names. */
    Map<String, Object> export(PersonId person);

    /** Removes the person, or puts {@code tombstone} in their place where a fact must stay. Repeatable. */
    void erase(PersonId person, PersonId tombstone);
}
