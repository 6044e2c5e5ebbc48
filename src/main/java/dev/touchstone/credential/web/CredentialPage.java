package dev.touchstone.credential.web;

import dev.touchstone.content.Text;
import dev.touchstone.credential.Issuer;
import dev.touchstone.credential.PublicCredential;
import dev.touchstone.credential.QrCode;
import dev.touchstone.credential.Result;
import java.util.Locale;

/** A credential as anyone sees it who has its number: a page to be proud of, with the plain status below. */
record CredentialPage(PublicCredential credential, Issuer issuer, Visitor visitor) {

    PublicPage page() {
        Text.Localized name = credential.programName().in(visitor.locale());
        String status = visitor.text("status." + state());
        String title = (issuer.trial() ? visitor.text("test") + " · " : "") + name.text() + " · " + credential.number();
        String description =
                status + ". " + visitor.text("summary", issuer.name(), visitor.day(credential.validUntil()));
        String address = issuer.page(credential.number());
        Element main = Element.of("main", card(address));
        if (issuer.trial()) {
            main.add(Element.of("p", visitor.text("test.text")).styled("pp-note"));
        }
        main.add(StatusWords.section(credential, visitor), new OwnCheck(credential.number(), visitor).section());
        return new PublicPage(visitor, title, description, PublicPage.meta("og:url", address), main);
    }

    private Element card(String address) {
        Element top = Element.of(
                        "p",
                        Element.of("span", visitor.text("credential")),
                        StatusWords.badge(credential.status(), visitor))
                .styled("pp-top");
        Element card = Element.of("article", top).styled("pp-card pp-card-" + state());
        if (issuer.trial()) {
            card.add(Element.of("p", visitor.text("test")).styled("pp-test"));
        }
        card.add(visitor.shown("h1", credential.programName()), holder());
        Result result = credential.result();
        Element figure = Element.of(
                        "figure",
                        ScalePicture.of(result, visitor),
                        Element.of(
                                "figcaption",
                                ScalePicture.words(result, visitor) + " " + visitor.text("items", result.items())))
                .styled("pp-figure");
        return card.add(figure, Element.of("div", facts(), qr(address)).styled("pp-facts"));
    }

    private String state() {
        return credential.status().name().toLowerCase(Locale.ROOT);
    }

    private Element holder() {
        return credential
                .holderName()
                .map(name -> Element.of("p", name).styled("pp-holder"))
                .orElseGet(() -> Element.of("p", visitor.text("nameless")).styled("pp-nameless"));
    }

    private Element facts() {
        Element facts = Element.of("dl");
        fact(facts, "number", Element.of("span", credential.number().value()).styled("pp-number"));
        fact(facts, "issued", visitor.time(credential.validFrom()));
        fact(facts, "until", visitor.time(credential.validUntil()));
        fact(facts, "issuer", Element.of("span", issuer.name()));
        if (!credential.result().rulebooks().isEmpty()) {
            fact(
                    facts,
                    "rulebooks",
                    Element.of("span", String.join(", ", credential.result().rulebooks())));
        }
        return facts;
    }

    private void fact(Element facts, String key, Element value) {
        facts.add(Element.of("div", Element.of("dt", visitor.text("fact." + key)), Element.of("dd", value)));
    }

    private Element qr(String address) {
        QrCode code = QrCode.of(address);
        int side = code.size() + 2 * QrCode.EDGE;
        Element picture = Element.of("svg", Element.of("path").with("d", code.path()))
                .with("viewBox", "%d %d %d %d".formatted(-QrCode.EDGE, -QrCode.EDGE, side, side))
                .with("role", "img")
                .with("aria-label", visitor.text("qr"));
        return Element.of("div", picture, Element.of("p", address)).styled("pp-qr");
    }
}
