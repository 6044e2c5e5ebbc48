package dev.touchstone.credential.web;

import dev.touchstone.credential.CredentialNumber;

/** How somebody checks a credential without believing this page: what to fetch, and what to do with it. */
record OwnCheck(CredentialNumber number, Visitor visitor) {

    Element section() {
        String folder = "credentials/" + number + "/";
        return Element.of(
                        "section",
                        Element.of("h2", visitor.text("own")),
                        Element.of("p", visitor.text("own.text")),
                        Element.of(
                                "ul",
                                file(folder + "certificate.pdf", "certificate.pdf"),
                                file(folder + "badge.png", "badge.png"),
                                file(folder + "badge.json", "badge.json"),
                                file(folder + "badge.jwt", "badge.jwt"),
                                file(".well-known/did.json", "did.json"),
                                file("credentials/status/revocation", "revocation"),
                                file("credentials/status/suspension", "suspension")),
                        Element.of("h3", visitor.text("offline")),
                        Element.of(
                                "ol",
                                Element.of("li", visitor.text("offline.key")),
                                Element.of("li", visitor.text("offline.signature")),
                                Element.of("li", visitor.text("offline.dates")),
                                Element.of("li", visitor.text("offline.status"))),
                        Element.of("p", Element.link(visitor.to("check"), visitor.text("own.here")))
                                .styled("pp-onward"))
                .styled("pp-own");
    }

    private Element file(String path, String name) {
        Element words = Element.of("span", visitor.text("file." + name));
        return Element.of("li", Element.link(visitor.file(path), name), words);
    }
}
