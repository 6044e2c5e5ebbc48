package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.Installation;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What Touchstone has said yes to is there after the power went. */
class CrashJourney {

    private static final int CRASHES = 3;

    @TempDir
    private Path data;

    @Test
    void whatWasAcknowledgedSurvivesAKillWithoutWarning() throws Exception {
        Installation server = Installation.serve(data);
        try (RestGuest guest = new RestGuest(server.address())) {
            for (int crash = 0; crash < CRASHES; crash++) {
                JsonNode attempt = RestGuest.json(
                        guest.post("/api/v1/attempts", "{\"exercise\": \"which-clause\", \"items\": 2}"));
                String answered = attempt.at("/items/0/id").asString();
                String drafted = attempt.at("/items/1/id").asString();
                HttpResponse<byte[]> draft = guest.put("/api/v1/items/" + drafted + "/draft", "{\"choice\": \"b\"}");
                HttpResponse<byte[]> grade = guest.post("/api/v1/items/" + answered + "/answer", "{\"choice\": \"a\"}");
                server.kill();
                assertThat(draft.statusCode()).isEqualTo(204);
                assertThat(grade.statusCode()).isEqualTo(200);

                server = Installation.serve(data);
                guest.movesTo(server.address());
                assertThat(RestGuest.text(guest.get("/api/v1/items/" + answered + "/grade")))
                        .isEqualTo(RestGuest.text(grade));
                JsonNode found = RestGuest.json(
                        guest.get("/api/v1/attempts/" + attempt.path("id").asString()));
                assertThat(found.at("/items/0/score"))
                        .isEqualTo(RestGuest.json(grade).path("score"));
                assertThat(found.at("/items/1/draft/choice").asString()).isEqualTo("b");
            }
        } finally {
            server.close();
        }
    }
}
