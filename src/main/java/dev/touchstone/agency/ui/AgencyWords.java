package dev.touchstone.agency.ui;

import dev.touchstone.agency.AgencyRole;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** How agencies are told to whoever reads the page. */
record AgencyWords(Words words, ZoneId zone) {

    static AgencyWords here(ZoneId zone) {
        return new AgencyWords(Words.here(), zone);
    }

    String say(String key, Object... parameters) {
        return words.say(key, parameters);
    }

    String day(Instant moment) {
        return words.day(LocalDate.ofInstant(moment, zone));
    }

    String shortDay(Instant moment) {
        return words.shortDay(LocalDate.ofInstant(moment, zone));
    }

    /** Within a sentence. */
    String role(AgencyRole role) {
        return say("agency.role." + role);
    }

    /** Standing alone. */
    String roleName(AgencyRole role) {
        return words.capitalized(role(role));
    }

    String refusal(Refused refused) {
        return say("agency.refused." + refused.code());
    }
}
