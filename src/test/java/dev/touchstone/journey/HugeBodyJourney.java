package dev.touchstone.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.testbed.InBrowser;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

/** Whoever sends far too much over the line is told so, and nothing is kept. */
@InBrowser
class HugeBodyJourney {

    private static final String HUGE = "[" + " ".repeat(5_000_000) + "]";

    @Value("${local.server.port}")
    private int port;

    @Test
    void fiveMegabytesAreRefusedWhetherTheirLengthIsToldOrNot() throws Exception {
        try (RestGuest guest = new RestGuest(URI.create("http://localhost:" + port))) {
            JsonNode attempt = RestGuest.json(guest.post("/api/v1/attempts", "{\"exercise\": \"tight-boxes\"}"));
            String item = "/api/v1/items/" + attempt.at("/items/0/id").asString();
            isTooLarge(guest.post(item + "/answer", HUGE));
            isTooLarge(guest.postUntold(
                    item + "/answer", () -> new ByteArrayInputStream(HUGE.getBytes(StandardCharsets.UTF_8))));
            assertThat(guest.get(item + "/grade").statusCode()).isEqualTo(404);
        }
    }

    private static void isTooLarge(HttpResponse<byte[]> refusal) {
        assertThat(refusal.statusCode()).isEqualTo(413);
        assertThat(RestGuest.json(refusal).path("code").asString()).isEqualTo("body-too-large");
    }
}
