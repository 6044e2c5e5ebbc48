package dev.touchstone.content.claims;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Holding the claims of an AI answer against its source. */
@Component
class ClaimsType implements TaskType {

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        List<ClaimsDetails.Claim> claims = new ArrayList<>();
        for (JsonNode claim : entry.path("claims")) {
            claims.add(new ClaimsDetails.Claim(
                    claim.path("slug").stringValue(""),
                    claim.path("lead").stringValue(""),
                    claim.path("says").stringValue("")));
        }
        JsonNode source = entry.path("source");
        return new ClaimsDetails(
                entry.path("language").stringValue("en"),
                entry.path("asked").stringValue(""),
                List.copyOf(claims),
                new ClaimsDetails.Source(
                        source.path("title").stringValue(""),
                        Sentences.of(source.path("body").stringValue(""))),
                labels);
    }
}
