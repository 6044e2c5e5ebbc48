package dev.touchstone.webhook.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private final Targets targets = new Targets(InetAddress::getAllByName, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.100.100.200",
                "100.127.255.255",
                "127.0.0.1",
                "127.9.9.9",
                "168.63.129.16",
                "169.254.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.192",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.0.1",
                "192.168.255.255",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:10::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "2002:7f00:1::",
                "3fff::1",
                "5f00::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void noMessageGoesTo(String address) {
        assertThatThrownBy(() -> targets.lookUp(address)).isInstanceOf(ClosedAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "128.0.0.1",
                "168.63.129.17",
                "169.253.255.255",
                "172.15.255.255",
                "172.32.0.0",
                "192.167.255.255",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2001:200::1",
                "2606:4700:4700::1111",
                "2a00:1450:4001::1"
            })
    void messagesGoTo(String address) throws Exception {
        assertThat(targets.lookUp(address)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2130706433", "127.1", "0", "localhost"})
    void noSpellingOfThisMachineHelps(String host) {
        assertThatThrownBy(() -> targets.lookUp(host)).isInstanceOf(java.io.IOException.class);
    }

    /** The sixteen bytes of a mapped address, as they could come from elsewhere than a parser. */
    @Test
    void aMappedAddressIsClosedWhateverItMaps() throws Exception {
        byte[] bytes = new byte[16];
        bytes[10] = bytes[11] = (byte) 0xFF;
        bytes[12] = bytes[13] = bytes[14] = bytes[15] = 8;
        InetAddress mapped = java.net.Inet6Address.getByAddress("mapped", bytes, -1);
        assertThat(mapped.getAddress()).hasSize(16);
        assertThat(AddressRule.isPublic(mapped)).isFalse();
    }

    @Test
    void oneClosedAddressClosesTheWholeName() {
        Targets mixed = new Targets(host -> addresses("8.8.8.8", "10.0.0.1"), false);
        assertThatThrownBy(() -> mixed.lookUp("hooks.example")).isInstanceOf(ClosedAddress.class);
    }

    @Test
    void evenWhenThisMachineIsOpenItsNeighboursAreNot() throws Exception {
        Targets open = new Targets(InetAddress::getAllByName, true);
        assertThat(open.lookUp("127.0.0.1")).hasSize(1);
        assertThatThrownBy(() -> open.lookUp("169.254.169.254")).isInstanceOf(ClosedAddress.class);
        assertThatThrownBy(() -> open.lookUp("192.168.1.1")).isInstanceOf(ClosedAddress.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://hooks.example/x?y=1",
                "HTTPS://hooks.example",
                " https://hooks.example:8443/ ",
                "https://1.1.1.1/",
                "https://[2606:4700:4700::1111]/"
            })
    void anEndpointHasAnHttpsAddress(String typed) {
        assertThat(targets.read(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hooks.example",
                "/hooks",
                "http://hooks.example",
                "http://localhost:8080/",
                "https://localhost/",
                "https://127.0.0.1/",
                "https://10.0.0.1/",
                "https://169.254.169.254/latest",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://app.localhost/",
                "https://user:secret@hooks.example/",
                "https://hooks.example/#part",
                "https://hooks.example:0/",
                "https://hooks.example:70000/",
                "https:hooks.example",
                "https:///hooks",
                "https://hooks example/",
                "https://hooks.example/\r\nX-Header: 1",
                "ftp://hooks.example/",
                "file:///etc/passwd"
            })
    void anythingElseIsNone(String typed) {
        assertThat(targets.read(typed)).isEmpty();
        assertThat(targets.read("https://hooks.example/" + "x".repeat(Targets.LONGEST)))
                .isEmpty();
    }

    @Test
    void plainHttpGoesToThisMachineAloneAndOnlyWhereThatIsAllowed() {
        Targets open = new Targets(InetAddress::getAllByName, true);
        assertThat(open.read("http://localhost:9000/hooks")).isPresent();
        assertThat(open.read("http://127.0.0.1/")).isPresent();
        assertThat(open.read("http://hooks.example/")).isEmpty();
        assertThat(open.read("http://10.0.0.1/")).isEmpty();
    }

    private static InetAddress[] addresses(String... all) {
        return Arrays.stream(all)
                .map(text -> {
                    try {
                        return InetAddress.getByName(text);
                    } catch (UnknownHostException e) {
                        throw new IllegalArgumentException(e);
                    }
                })
                .toArray(InetAddress[]::new);
    }
}
