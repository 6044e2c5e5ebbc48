package dev.touchstone.webhook.sending;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where messages may go: what an endpoint's address must look like, and what its name must lead to. */
@Component
public class Targets {

    public static final int LONGEST = 500;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Looks a name up. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    private final Names names;
    private final boolean loopback;

    /** @param loopback lets messages go to this machine, in plain HTTP too: for trying things out only */
    @Autowired
    Targets(@Value("${touchstone.webhook.loopback}") boolean loopback) {
        this(InetAddress::getAllByName, loopback);
    }

    Targets(Names names, boolean loopback) {
        this.names = names;
        this.loopback = loopback;
    }

    /** The address of an endpoint as somebody typed it; empty if no message may go to anything like it. */
    public Optional<URI> read(String typed) {
        String text = typed.strip();
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI address = new URI(text);
            return Optional.of(address).filter(this::looksRight);
        } catch (URISyntaxException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean looksRight(URI address) {
        String host = address.getHost();
        if (host == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null
                || address.getPort() == 0
                || address.getPort() > 65_535) {
            return false;
        }
        return switch (String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT)) {
            case "https" -> (loopback || !onThisMachine(host)) && !isClosedLiteral(host);
            case "http" -> loopback && onThisMachine(host);
            default -> false;
        };
    }

    private static boolean onThisMachine(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return THIS_MACHINE.contains(name) || name.endsWith(".localhost");
    }

    /** An address in digits says by itself where it leads; a name is looked up when something is sent. */
    private boolean isClosedLiteral(String host) {
        try {
            return !isOpen(InetAddress.ofLiteral(host.replaceAll("^\\[|]$", "")));
        } catch (IllegalArgumentException aName) {
            return false;
        }
    }

    private boolean isOpen(InetAddress address) {
        return AddressRule.isPublic(address) || loopback && address.isLoopbackAddress();
    }

    /**
     * Looks the name up, once. If only one of its addresses is closed, all of it is: such a name means no good.
     *
     * @throws UnknownHostException if the name leads nowhere
     * @throws ClosedAddress if it leads to where no message may go
     */
    List<InetAddress> lookUp(String host) throws IOException {
        List<InetAddress> all = List.of(names.of(host));
        for (InetAddress each : all) {
            if (!isOpen(each)) {
                throw new ClosedAddress(host);
            }
        }
        return all;
    }
}
