package dev.touchstone.pay.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** A statement to take along: to print, for programs, for spreadsheets. */
final class StatementLinks {

    private StatementLinks() {}

    /** @param address without its ending @param of whose files these are, for whoever hears the links alone */
    static Div of(String address, PayWords words, String of) {
        Div links = new Div(
                file(address + ".pdf", words.say("files.pdf"), of), csv(address, words, of), sheet(address, words, of));
        links.addClassName("ts-pay-files");
        return links;
    }

    /** Without paper, where there are too many. */
    static Div csvOf(String address, PayWords words, String of) {
        Div links = new Div(csv(address, words, of), sheet(address, words, of));
        links.addClassName("ts-pay-files");
        return links;
    }

    private static Anchor csv(String address, PayWords words, String of) {
        return file(address + ".csv", words.say("files.csv"), of);
    }

    private static Anchor sheet(String address, PayWords words, String of) {
        return file(address + ".csv?bom=true", words.say("files.sheet"), of);
    }

    private static Anchor file(String address, String name, String of) {
        Anchor link = new Anchor(address, name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(name + ", " + of);
        return link;
    }
}
