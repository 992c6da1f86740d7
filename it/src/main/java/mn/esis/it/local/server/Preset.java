package mn.esis.it.local.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.local.settings.LocalPorts;

/**
 * {@code docker/payara/preset.asadmin}.
 *
 * @param whileBooting commands that the server can carry out before it opens its listeners
 * @param afterBoot commands that need the booted server
 */
public record Preset(List<String> whileBooting, List<String> afterBoot, String hash) {
    private static final String SECOND_PART = "# === needs the booted server ===";
    private static final Pattern PARAMETER = Pattern.compile("\\$\\{([a-z.]+):-([^}]*)}");

    public static Preset read(Path file, LocalPorts ports) throws IOException {
        String text = Files.readString(file);
        String[] parts = text.split(Pattern.quote(SECOND_PART), -1);
        if (parts.length != 2) {
            throw new IOException(file + " has not the line " + SECOND_PART);
        }
        return new Preset(commands(parts[0], ports), commands(parts[1], ports), hash(text));
    }

    private static List<String> commands(String part, LocalPorts ports) {
        Map<String, Integer> values = Map.of(
                "http.port",
                ports.http(),
                "admin.port",
                ports.admin(),
                "ops.port",
                ports.ops(),
                "jms.port",
                ports.jms());
        return part.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> PARAMETER.matcher(line).replaceAll(found -> value(values, found.group(1))))
                .toList();
    }

    private static String value(Map<String, Integer> values, String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("the preset has an unknown parameter: " + name);
        }
        return Matcher.quoteReplacement(values.get(name).toString());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
