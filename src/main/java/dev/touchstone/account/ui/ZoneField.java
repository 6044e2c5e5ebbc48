package dev.touchstone.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import dev.touchstone.account.TimeZones;
import dev.touchstone.base.OwnCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where one's days begin and end: as the browser says, or a zone found by typing a part of its name. */
class ZoneField extends ComboBox<String> {

    private static final String AS_THE_BROWSER_SAYS = "";

    ZoneField(@Nullable ZoneId chosen, Optional<ZoneId> browser, Instant now) {
        setLabel(getTranslation("account.zone"));
        setHelperText(getTranslation(
                "account.zone.why", browser.map(OwnCalendar::place).orElse("UTC")));
        setItemLabelGenerator(zone -> label(zone, now));
        setItems(Stream.concat(
                        Stream.of(AS_THE_BROWSER_SAYS), TimeZones.all().stream().map(ZoneId::getId))
                .toList());
        setValue(chosen == null ? AS_THE_BROWSER_SAYS : chosen.getId());
    }

    /** Empty when it is left to the browser. */
    Optional<ZoneId> chosen() {
        return TimeZones.named(getValue());
    }

    private String label(String zone, Instant now) {
        return TimeZones.named(zone)
                .map(known -> OwnCalendar.place(known) + " (" + distance(known, now) + ")")
                .orElseGet(() -> getTranslation("account.zone.browser"));
    }

    private static String distance(ZoneId zone, Instant now) {
        int seconds = zone.getRules().getOffset(now).getTotalSeconds();
        return seconds == 0
                ? "UTC"
                : "UTC" + zone.getRules().getOffset(now).getId().replace('-', '−');
    }
}
