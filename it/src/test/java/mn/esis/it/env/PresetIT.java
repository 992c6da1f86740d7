package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mn.esis.it.local.server.AsAdmin;
import mn.esis.it.local.server.Preset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the preset is what the running server says of itself. */
class PresetIT {
    private static final String CONFIG = "configs.config.server-config.";

    private static Map<String, String> live = Map.of();
    private static String jvmOptions = "";
    private static String logAttributes = "";

    static Stream<String> commands() throws IOException {
        TestEnvironment environment = TestEnvironment.get();
        Preset preset = Preset.read(
                TestEnvironment.project().resolve("docker/payara/preset.asadmin"),
                environment.settings().ports());
        return Stream.concat(preset.whileBooting().stream(), preset.afterBoot().stream());
    }

    @BeforeAll
    static void ask_the_running_server() throws IOException {
        AsAdmin admin = TestEnvironment.get().server().admin();
        Map<String, String> answers = new HashMap<>();
        admin.run(List.of("get", CONFIG + "*"))
                .lines()
                .filter(line -> line.contains("="))
                .forEach(line ->
                        answers.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        live = answers;
        jvmOptions = admin.run(List.of("list-jvm-options"));
        logAttributes = admin.run(List.of("list-log-attributes"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void holds_on_the_running_server(String command) {
        String[] words = command.split(" ", -1);
        String last = words[words.length - 1];
        switch (words[0]) {
            case "set" -> isSet(command.substring("set ".length()));
            case "create-protocol" -> assertTrue(has("network-config.protocols.protocol." + last));
            case "create-http" -> assertTrue(has("network-config.protocols.protocol." + last + ".http"));
            case "create-virtual-server" -> assertTrue(has("http-service.virtual-server." + last));
            case "create-network-listener" -> listens(last, words[2], words[4]);
            case "delete-iiop-listener" -> assertFalse(has("iiop-service.iiop-listener." + last));
            case "set-metrics-configuration" -> {
                isSet(CONFIG + "microprofile-metrics-configuration.enabled=true");
                isSet(CONFIG + "microprofile-metrics-configuration.virtual-servers=ops");
            }
            case "set-hazelcast-configuration" ->
                isSet(CONFIG + "hazelcast-config-specific-configuration.enabled=false");
            case "set-openapi-configuration" -> isSet(CONFIG + "microprofile-openapi-configuration.enabled=false");
            case "set-log-attributes" -> hasLogAttribute(last);
            case "create-jvm-options" -> assertTrue(jvmOptions.contains(plain(last)), jvmOptions);
            case "delete-jvm-options" -> assertFalse(jvmOptions.contains(last), jvmOptions);
            default -> throw new AssertionError("no check is known for: " + command);
        }
    }

    private static void isSet(String setting) {
        int sign = setting.indexOf('=');
        assertEquals(setting.substring(sign + 1), live.get(setting.substring(0, sign)), setting);
    }

    private static void listens(String name, String port, String address) {
        String listener = CONFIG + "network-config.network-listeners.network-listener." + name;
        assertEquals(port, live.get(listener + ".port"));
        assertEquals(address, live.get(listener + ".address"));
    }

    private static void hasLogAttribute(String attribute) {
        String name = attribute.substring(0, attribute.indexOf('='));
        String value = attribute.substring(attribute.indexOf('=') + 1);
        assertTrue(
                logAttributes.lines().anyMatch(line -> line.startsWith(name) && line.contains("<" + value + ">")),
                logAttributes);
    }

    private static boolean has(String name) {
        return live.keySet().stream().anyMatch(key -> key.startsWith(CONFIG + name + "."));
    }

    /** asadmin wants colons escaped, and a file of commands wants the escape escaped. */
    private static String plain(String option) {
        return option.replace("\\", "");
    }
}
