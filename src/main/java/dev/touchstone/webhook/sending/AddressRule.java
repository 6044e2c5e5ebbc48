package dev.touchstone.webhook.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses are out on the public internet. Everything else is none of an agency's business: this machine, its
 * neighbours, and what tells a cloud's machines who they are. By the special-purpose registries of IANA (RFC 6890).
 */
final class AddressRule {

    private static final List<Block> CLOSED_4 = List.of(
            block("0.0.0.0", 8), // this network
            block("10.0.0.0", 8),
            block("100.64.0.0", 10), // behind a carrier's translation
            block("127.0.0.0", 8),
            block("168.63.129.16", 32), // tells Azure's machines who they are
            block("169.254.0.0", 16), // link-local, and what tells other clouds' machines who they are
            block("172.16.0.0", 12),
            block("192.0.0.0", 24),
            block("192.0.2.0", 24), // documentation
            block("192.88.99.0", 24), // relays to IPv6
            block("192.168.0.0", 16),
            block("198.18.0.0", 15), // measurements
            block("198.51.100.0", 24), // documentation
            block("203.0.113.0", 24), // documentation
            block("224.0.0.0", 4), // multicast
            block("240.0.0.0", 4)); // reserved, and broadcast

    /** All that was ever given out for the public; the rest, with mapped, local and multicast addresses, stays closed. */
    private static final Block OPEN_6 = block("2000::", 3);

    private static final List<Block> CLOSED_6 = List.of(
            block("2001::", 23), // protocols, among them Teredo, which hides an IPv4 address
            block("2001:db8::", 32), // documentation
            block("2002::", 16), // 6to4, which hides an IPv4 address
            block("3fff::", 20)); // documentation

    private AddressRule() {}

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 4
                ? CLOSED_4.stream().noneMatch(block -> block.holds(bytes))
                : OPEN_6.holds(bytes) && CLOSED_6.stream().noneMatch(block -> block.holds(bytes));
    }

    private static Block block(String start, int bits) {
        try {
            return new Block(InetAddress.getByName(start).getAddress(), bits);
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException(notAnAddress);
        }
    }

    private record Block(byte[] start, int bits) {

        boolean holds(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            int whole = bits / 8;
            int rest = bits % 8;
            int mask = 0xFF << (8 - rest) & 0xFF;
            return Arrays.equals(address, 0, whole, start, 0, whole)
                    && (rest == 0 || (address[whole] & mask) == (start[whole] & mask));
        }
    }
}
