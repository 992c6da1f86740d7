package mn.esis.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The networks whose word about a client's address is believed ({@code esis.trusted-proxies}); what anybody else says
 * about it is ignored.
 */
@ApplicationScoped
public class TrustedProxies {
    private static final Pattern LITERAL =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private final List<Network> networks;

    /** For the container's stand-in, which is never asked. */
    TrustedProxies() {
        networks = List.of();
    }

    @Inject
    TrustedProxies(@ConfigProperty(name = "esis.trusted-proxies") Optional<String> list) {
        networks = Arrays.stream(list.orElse("").split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(Network::of)
                .toList();
    }

    /**
     * The nearest address that is not a proxy's, going backwards from whoever holds the connection.
     *
     * @param forwardedFor all lines of {@code X-Forwarded-For}: a proxy may add its own below one that the client made up
     */
    public String client(String remote, Enumeration<String> forwardedFor) {
        List<String> hops = new ArrayList<>();
        while (forwardedFor.hasMoreElements()) {
            hops.addAll(Arrays.asList(forwardedFor.nextElement().split(",")));
        }
        Collections.reverse(hops);
        String client = remote;
        for (String hop : hops) {
            if (!isTrusted(client) || address(hop.strip()) == null) {
                break;
            }
            client = hop.strip();
        }
        return client;
    }

    private boolean isTrusted(String client) {
        byte[] address = address(client);
        return address != null && networks.stream().anyMatch(network -> network.holds(address));
    }

    /** Null for anything but a literal address: names would be looked up. */
    private static byte[] address(String literal) {
        try {
            return LITERAL.matcher(literal).matches()
                    ? InetAddress.getByName(literal).getAddress()
                    : null;
        } catch (UnknownHostException notAnAddress) {
            return null;
        }
    }

    private static final class Network {

        private final byte[] address;
        private final int bits;

        Network(byte[] address, int bits) {
            this.address = address;
            this.bits = bits;
        }

        static Network of(String cidr) {
            String[] parts = cidr.split("/", 2);
            byte[] address = TrustedProxies.address(parts[0]);
            if (address == null) {
                throw new IllegalStateException("esis.trusted-proxies: not a network: " + cidr);
            }
            return new Network(address, parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]));
        }

        boolean holds(byte[] other) {
            if (other.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if (((other[bit / 8] ^ address[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
