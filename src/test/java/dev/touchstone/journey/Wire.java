package dev.touchstone.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what a page sends and receives, as compressed as it goes over the wire. */
final class Wire {

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Integer> sent = new HashMap<>();
    private List<Transfer> transfers = new ArrayList<>();

    Wire(Page page) {
        CDPSession network = page.context().newCDPSession(page);
        network.on("Network.requestWillBeSent", event -> {
            JsonObject request = event.getAsJsonObject("request");
            addresses.put(id(event), request.get("url").getAsString());
            sent.put(
                    id(event),
                    request.has("postData")
                            ? request.get("postData").getAsString().length()
                            : 0);
        });
        network.on(
                "Network.loadingFinished",
                event -> transfers.add(new Transfer(
                        addresses.getOrDefault(id(event), "?"),
                        sent.getOrDefault(id(event), 0)
                                + event.get("encodedDataLength").getAsInt())));
        network.send("Network.enable");
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    Traffic sinceLastAsked() {
        Traffic traffic = new Traffic(List.copyOf(transfers));
        transfers = new ArrayList<>();
        return traffic;
    }

    record Transfer(String address, int bytes) {}

    /** Bodies sent, and bodies and headers received. */
    record Traffic(List<Transfer> transfers) {

        double kilobytes() {
            return transfers.stream().mapToInt(Transfer::bytes).sum() / 1000.0;
        }

        int requests() {
            return transfers.size();
        }

        Traffic withoutPictures() {
            return new Traffic(transfers.stream()
                    .filter(transfer -> !transfer.address().contains("/pictures/"))
                    .toList());
        }

        List<Transfer> largest(int count) {
            return transfers.stream()
                    .sorted(Comparator.comparing(Transfer::bytes).reversed())
                    .limit(count)
                    .toList();
        }
    }
}
