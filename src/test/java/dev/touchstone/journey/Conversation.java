package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Everything a server says to a newcomer who has not handed in anything, byte by byte as Latin-1. */
final class Conversation {

    private static final int MOST_SCREENS = 20;

    private final String server;
    private final Map<String, String> said = new LinkedHashMap<>();

    Conversation(String server) {
        this.server = server;
    }

    /** What was said, by what it was said to; nonces are masked. */
    Map<String, String> said() {
        return said;
    }

    Conversation overRest(List<String> exercises) throws Exception {
        try (RestGuest guest = new RestGuest(URI.create(server))) {
            hear("course", guest.get("/api/v1/course").body());
            for (String exercise : exercises) {
                HttpResponse<byte[]> started =
                        guest.post("/api/v1/attempts", "{\"exercise\": \"" + exercise + "\", \"items\": 50}");
                hear("start " + exercise, started.body());
                JsonNode attempt = RestGuest.json(started);
                hear(
                        "read " + exercise,
                        guest.get("/api/v1/attempts/" + attempt.path("id").asString())
                                .body());
                for (JsonNode item : attempt.path("items")) {
                    if (item.path("picture").isObject()) {
                        String picture = item.at("/picture/url").asString();
                        hear("picture", guest.get(picture).body());
                        for (int frame = 0; frame < item.at("/details/frames").asInt(0); frame++) {
                            hear("frame", guest.get(picture + "/" + frame).body());
                        }
                    }
                }
            }
        }
        return this;
    }

    /** The landing page with its item. */
    Conversation onArrival(Page page) {
        List<Response> responses = heard(page);
        page.navigate(server + "/");
        new Annotator(page);
        hear(page, responses);
        return this;
    }

    /** The first item of each lesson; what is read before may show the gold of solved examples. */
    Conversation inLessons(Page page, List<String> lessons) {
        List<Response> responses = heard(page);
        LessonPlayer player = new LessonPlayer(page);
        for (String lesson : lessons) {
            page.navigate(server + "/lessons/" + lesson);
            page.locator(".ts-player-primary").waitFor();
            for (int screen = 0; screen < MOST_SCREENS && !player.asks(); screen++) {
                page.waitForLoadState(LoadState.NETWORKIDLE);
                responses.clear();
                player.onward();
            }
            assertThat(player.check()).isVisible();
            hear(page, responses);
        }
        return this;
    }

    private static List<Response> heard(Page page) {
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        return responses;
    }

    /**
     * All that was said for one screen; how many round trips it took is a matter of timing and says nothing. Pictures are
     * heard over REST, one by one.
     */
    private void hear(Page page, List<Response> responses) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        StringBuilder screen = new StringBuilder();
        for (Response response : List.copyOf(responses)) {
            String path = response.url().substring(server.length());
            boolean everyonesFile =
                    Stream.of("/VAADIN/", "/js/", "/css/", "/images/", "/aura/").anyMatch(path::startsWith);
            boolean picture = path.startsWith("/pictures/");
            if (!everyonesFile && !picture && response.status() == 200) {
                String body = withoutCounters(new String(response.body(), StandardCharsets.ISO_8859_1));
                screen.append(saysNothing(body) ? "" : body);
            }
        }
        hear("screen", inOrder(screen.toString()).getBytes(StandardCharsets.ISO_8859_1));
        responses.clear();
    }

    /** An answer of the page framework that only says that it has heard. */
    private static boolean saysNothing(String body) {
        return body.contains("\"changes\":[]") && !body.contains("\"execute\"");
    }

    /** The page framework keeps some maps without order; each piece is compared, whatever its place. */
    private static String inOrder(String screen) {
        return Arrays.stream(screen.split("(?<=[,{}\\[\\]>])"))
                .filter(piece -> piece.matches("(?s).*\\w.*"))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String withoutCounters(String body) {
        return body.replaceAll("(?<=name=\"_csrf\" content=\")[^\"]+", "CSRF")
                .replaceAll("\"(syncId|clientId)\": ?\\d+,?", "");
    }

    private void hear(String what, byte[] bytes) {
        said.put(
                said.size() + " " + masked(what.replace(server, "")),
                masked(new String(bytes, StandardCharsets.ISO_8859_1).replace(server, "SERVER")));
    }

    /** Random ids, and the hash of the push channel, differ from visit to visit. */
    static String masked(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "UUID");
    }
}
