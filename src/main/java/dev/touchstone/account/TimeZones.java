package dev.touchstone.account;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The time zones there are: regions by their names in the IANA database, such as Asia/Kolkata, and UTC. */
public final class TimeZones {

    /** Where people live of whom nothing is known. */
    static final ZoneId UNKNOWN = ZoneId.of("UTC");

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    /** Names by continent or ocean; those by country or by offset are aliases. */
    private static final Pattern BY_REGION =
            Pattern.compile("(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    /** What browsers still say, and what the place calls itself. */
    private static final Map<String, String> OLD_NAMES = Map.ofEntries(
            Map.entry("Africa/Asmera", "Africa/Asmara"),
            Map.entry("America/Buenos_Aires", "America/Argentina/Buenos_Aires"),
            Map.entry("America/Catamarca", "America/Argentina/Catamarca"),
            Map.entry("America/Cordoba", "America/Argentina/Cordoba"),
            Map.entry("America/Godthab", "America/Nuuk"),
            Map.entry("America/Indianapolis", "America/Indiana/Indianapolis"),
            Map.entry("America/Jujuy", "America/Argentina/Jujuy"),
            Map.entry("America/Louisville", "America/Kentucky/Louisville"),
            Map.entry("America/Mendoza", "America/Argentina/Mendoza"),
            Map.entry("Asia/Calcutta", "Asia/Kolkata"),
            Map.entry("Asia/Dacca", "Asia/Dhaka"),
            Map.entry("Asia/Katmandu", "Asia/Kathmandu"),
            Map.entry("Asia/Rangoon", "Asia/Yangon"),
            Map.entry("Asia/Saigon", "Asia/Ho_Chi_Minh"),
            Map.entry("Asia/Thimbu", "Asia/Thimphu"),
            Map.entry("Atlantic/Faeroe", "Atlantic/Faroe"),
            Map.entry("Europe/Kiev", "Europe/Kyiv"),
            Map.entry("Pacific/Enderbury", "Pacific/Kanton"),
            Map.entry("Pacific/Ponape", "Pacific/Pohnpei"),
            Map.entry("Pacific/Truk", "Pacific/Chuuk"));

    private static final List<ZoneId> TO_CHOOSE_FROM = KNOWN.stream()
            .filter(name -> BY_REGION.matcher(name).matches())
            .filter(name -> !OLD_NAMES.containsKey(name))
            .sorted()
            .map(ZoneId::of)
            .toList();

    private TimeZones() {}

    /** The zone of that name; empty for a name that no zone has, and for anything that is no name. */
    public static Optional<ZoneId> named(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(said -> OLD_NAMES.getOrDefault(said, said))
                .filter(KNOWN::contains)
                .map(ZoneId::of);
    }

    /** What a person can choose from, by name. */
    public static List<ZoneId> all() {
        return TO_CHOOSE_FROM;
    }
}
