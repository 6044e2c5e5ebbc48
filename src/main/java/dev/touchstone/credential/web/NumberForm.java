package dev.touchstone.credential.web;

/** Asks for the number of a credential; also what is shown when no credential has it. */
record NumberForm(Visitor visitor) {

    PublicPage page() {
        Element main = Element.of(
                "main",
                Element.of("h1", visitor.text("ask")),
                Element.of("p", visitor.text("ask.text")).styled("pp-lead"),
                form(""),
                onward());
        return new PublicPage(visitor, visitor.text("ask") + " · Touchstone", visitor.text("ask.text"), main);
    }

    /** @param why key of what is wrong with it */
    PublicPage refuses(String typed, String why) {
        String title = visitor.text(why);
        Element main = Element.of(
                "main",
                Element.of("h1", title),
                Element.of("p", visitor.text(why + ".text", typed)).styled("pp-lead"),
                Element.of("p", visitor.text(why + ".do")),
                form(typed),
                onward());
        return new PublicPage(visitor, title + " · Touchstone", visitor.text(why + ".do"), main);
    }

    private Element form(String typed) {
        Element field = Element.of("input")
                .with("id", "number")
                .with("name", "number")
                .with("value", typed)
                .with("required", "required")
                .with("maxlength", 40)
                .with("autocomplete", "off")
                .with("autocapitalize", "characters")
                .with("spellcheck", "false")
                .with("aria-describedby", "hint");
        Element form = Element.of(
                        "form",
                        Element.of("label", visitor.text("number")).with("for", "number"),
                        field,
                        Element.of("p", visitor.text("number.hint"))
                                .with("id", "hint")
                                .styled("pp-hint"),
                        Element.of("button", visitor.text("look-up")))
                .with("method", "get")
                .with("action", visitor.file("verify"))
                .styled("pp-form");
        if (visitor.chosen()) {
            form.add(Element.of("input")
                    .with("type", "hidden")
                    .with("name", "lang")
                    .with("value", visitor.language().code()));
        }
        return form;
    }

    private Element onward() {
        return Element.of("p", Element.link(visitor.to("check"), visitor.text("ask.check")))
                .styled("pp-onward");
    }
}
