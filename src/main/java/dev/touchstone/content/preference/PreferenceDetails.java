package dev.touchstone.content.preference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two answers to one request, to be compared. They are judged as they stand, so they are never translated.
 *
 * @param language of request and answers, a BCP 47 tag
 * @param request what the assistant was asked
 * @param a the answer shown first
 * @param b the answer shown second
 * @param grounds what may decide between them
 * @param mirror which earlier pair this one repeats, or null; never sent out, since it names an item
 */
public record PreferenceDetails(
        String language,
        String request,
        String a,
        String b,
        List<Label> grounds,
        @JsonIgnore @Nullable Mirror mirror) implements TaskDetails {

    @Override
    public Optional<ItemId> repeats() {
        return Optional.ofNullable(mirror).map(Mirror::of);
    }
}
