package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Numbers;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** Names of pictures as strangers write them: never a way out of the folder they are looked for in. */
final class PictureNames {

    private static final int LONGEST = 250;

    private PictureNames() {}

    /** A relative path with slashes. */
    static String path(String raw, String place) {
        boolean plain = !raw.isBlank()
                && raw.length() <= LONGEST
                && !raw.contains("\\")
                && !raw.contains(":")
                && !raw.startsWith("/")
                && raw.chars().noneMatch(Character::isISOControl)
                && Arrays.stream(raw.split("/", -1)).noneMatch(Set.of("", ".", "..")::contains);
        if (!plain) {
            throw new BadRecord(
                    place,
                    "\"" + Numbers.brief(raw) + "\" is no name of a picture: write a file name, or a path below the"
                            + " folder of the pictures.");
        }
        return raw;
    }

    /** The file name at the end of an address, such as {@code /data/upload/1/a%20b.jpg} or {@code s3://bucket/a.jpg?x=1}. */
    static String ofAddress(String raw, String place) {
        // Local files of Label Studio stand behind ?d=, other addresses before their question mark.
        int local = raw.indexOf("?d=");
        String address = local >= 0 ? raw.substring(local + 3) : raw.replaceFirst("[?#].*$", "");
        String decoded;
        try {
            decoded = URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadRecord(place, "\"" + Numbers.brief(raw) + "\" is no address of a picture. Mend it.");
        }
        return path(decoded.substring(decoded.lastIndexOf('/') + 1), place);
    }
}
