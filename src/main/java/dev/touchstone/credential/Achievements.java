package dev.touchstone.credential;

import dev.touchstone.content.Text;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;

/** Knows the programs by which credentials are earned. */
public interface Achievements {

    /**
     * A program as a credential names it.
     *
     * @param path the page where it is earned, and earned again; starts with a slash
     */
    record Achievement(String slug, Text name, Text description, Text criteria, String path) {}

    /** The program, unless there is none of that name any more. */
    @PreAuthorize("permitAll()")
    Optional<Achievement> find(String program);
}
