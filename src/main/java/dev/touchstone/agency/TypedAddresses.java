package dev.touchstone.agency;

import dev.touchstone.account.EmailAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as a manager types or pastes them: one in a line, or apart by commas and semicolons, with or without a name before them.
 *
 * @param people whom to invite, each address once
 * @param wrong what is no address, as it was typed
 */
public record TypedAddresses(List<Typed> people, List<String> wrong) {

    /** People at once; a file is the way for more. */
    public static final int MOST = 100;

    private static final Pattern NAMED = Pattern.compile("\"?([^<\"]*)\"?\\s*<([^>]+)>");

    /** @param name empty when only the address was typed */
    public record Typed(String name, EmailAddress email) {

        /** The name, or for want of one what stands before the at sign. */
        public String nameOrMailbox() {
            String address = email.value();
            String found = name.isEmpty() ? address.substring(0, address.lastIndexOf('@')) : name;
            return found.length() <= Contact.LONGEST ? found : found.substring(0, Contact.LONGEST);
        }
    }

    public static TypedAddresses read(String text) {
        Map<EmailAddress, Typed> people = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (String part : text.split("[\\n\\r,;]+")) {
            String typed = part.strip();
            if (typed.isEmpty()) {
                continue;
            }
            Matcher named = NAMED.matcher(typed);
            String name = named.matches() ? named.group(1).strip() : "";
            EmailAddress.parse(named.matches() ? named.group(2) : typed)
                    .ifPresentOrElse(
                            email -> people.putIfAbsent(email, new Typed(name, email)), () -> wrong.add(typed));
        }
        return new TypedAddresses(List.copyOf(people.values()), List.copyOf(wrong));
    }
}
