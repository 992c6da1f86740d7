package mn.esis.it.env;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import mn.esis.it.env.FakeMachine.Said;
import mn.esis.it.local.settings.LocalPorts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./esis} on machines where something is missing: one line in plain words, with the remedy. */
class LauncherScriptTest {
    private static final String NO_JAVA =
            "No JDK 17 to 21 was found: install one (JDK 17 or 21) and point JAVA_HOME at it.";

    @TempDir
    Path folder;

    private FakeMachine machine;

    @BeforeEach
    void a_machine_with_all_that_is_needed() throws IOException {
        machine = new FakeMachine(folder).maven("3.9.9").built();
    }

    @Test
    void of_several_javas_one_that_fits_is_taken() throws Exception {
        machine.set("JAVA_HOME", machine.java("/usr/lib/jvm/newest", "25.0.1", true));
        machine.java("/usr/lib/jvm/old", "11.0.21", true);
        machine.java("/usr/lib/jvm/right", "17.0.9", true);

        assertEquals("started with Java 17.0.9", machine.esis("run").lastLine());
    }

    @Test
    void a_java_without_a_compiler_is_passed_over() throws Exception {
        machine.set("JAVA_HOME", machine.java("/usr/lib/jvm/a", "17.0.9", false));
        machine.java("/Library/Java/JavaVirtualMachines/b/Contents/Home", "21.0.2", true);

        assertEquals("started with Java 21.0.2", machine.esis("run").lastLine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_392", "11.0.21", "16", "22.0.1", "25"})
    void a_java_that_does_not_fit(String version) throws Exception {
        machine.set("JAVA_HOME", machine.java("/usr/lib/jvm/only", version, true));

        isRefused(NO_JAVA, machine.esis("run"));
        isRefused(NO_JAVA, machine.esis("test"));
    }

    @Test
    void no_java_at_all() throws Exception {
        isRefused(NO_JAVA, machine.esis("run"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.8.1", "3.10.0", "4.0.0-rc-4"})
    void a_maven_that_fits(String version) throws Exception {
        machine.maven(version).java("/usr/lib/jvm/a", "17.0.9", true);

        assertEquals("started with Java 17.0.9", machine.esis("run").lastLine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6.3", "3.0.5", "2.2.1"})
    void a_maven_that_is_too_old(String version) throws Exception {
        machine.maven(version).java("/usr/lib/jvm/a", "17.0.9", true);

        isRefused("Maven " + version + " is too old: install Maven 3.8 or newer.", machine.esis("run"));
    }

    @Test
    void no_maven() throws Exception {
        machine.without("mvn").java("/usr/lib/jvm/a", "17.0.9", true);

        isRefused("Maven was not found: install Maven 3.8 or newer and put mvn on the PATH.", machine.esis("run"));
    }

    @Test
    void a_maven_that_does_not_work() throws Exception {
        machine.program("mvn", "echo 'JAVA_HOME is not defined correctly' >&2; exit 1");
        machine.java("/usr/lib/jvm/a", "17.0.9", true);

        isRefused("mvn -v gave no version: check the Maven installation.", machine.esis("run"));
    }

    @Test
    void a_build_that_fails_shows_its_last_words() throws Exception {
        machine.program(
                "mvn",
                "case \"$*\" in *-v) echo 'Apache Maven 3.9.9' ;; *) echo '[ERROR] no such symbol'; exit 1 ;; esac");
        machine.java("/usr/lib/jvm/a", "17.0.9", true);

        Said said = machine.esis("run");
        assertEquals(1, said.status());
        assertTrue(said.text().contains("[ERROR] no such symbol\n"), said.text());
        assertEquals(
                "The build failed: the reason stands above, all of it in " + machine.data + "/logs/build.log.",
                said.lastLine());
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "test"})
    void a_full_disk_is_noticed_before_anything_is_built(String command) throws Exception {
        machine.program("df", """
                echo 'Filesystem 1024-blocks Used Available Capacity Mounted on'
                echo 'map auto home 264212084 262212085 1999999 100% /some where'""");

        isRefused(
                "Less than 2 GB are free on the disk of " + machine.data.getParent() + ": make room, then start again.",
                machine.esis(command));
    }

    @Test
    void just_enough_room_is_enough() throws Exception {
        machine.program("df", "echo header; echo '/dev/disk 9 9 2000000 100% /'");
        machine.java("/usr/lib/jvm/a", "17.0.9", true);

        assertEquals("started with Java 17.0.9", machine.esis("run").lastLine());
    }

    @ParameterizedTest
    @CsvSource({
        "ESIS_PORT, ESIS_PORT, the portal, 0",
        "ESIS_OUTBOX_PORT, ESIS_OUTBOX_PORT, the catcher of mail, 0",
        "ESIS_INNER_PORTS, ESIS_INNER_PORTS, the server's inner services, 0",
        "ESIS_INNER_PORTS, ESIS_INNER_PORTS, the database, 2"
    })
    void a_port_that_is_taken(String variable, String setting, String purpose, int above) throws Exception {
        onRealJava();
        int base = fivePorts();
        try (ServerSocket other = new ServerSocket(base + above)) {
            Said said = machine.set(variable, String.valueOf(base)).esis("run");

            int port = other.getLocalPort();
            int another = port < 60_000 ? port + 1000 : port - 1000;
            assertEquals(1, said.status());
            assertEquals(
                    "Port " + port + " for " + purpose + " is taken by another program: stop that program, or choose"
                            + " another port: " + setting + "=" + another + " ./esis run",
                    said.lastLine());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "0", "70000", "-1"})
    void a_port_that_is_none(String value) throws Exception {
        onRealJava();

        assertEquals(
                "ESIS_PORT=" + value + " is not a port: give a number from 1 to 65000.",
                machine.set("ESIS_PORT", value).esis("run").lastLine());
    }

    @Test
    void a_database_that_does_not_answer() throws Exception {
        onRealJava();
        String url = "jdbc:postgresql://localhost:" + LocalPorts.free().postgres() + "/esis";
        Said said = otherDatabase(url).esis("run");

        assertEquals(1, said.status());
        assertTrue(said.lastLine().startsWith("The database " + url + " cannot be used ("), said.text());
        assertTrue(
                said.lastLine().endsWith("): check ESIS_DB_URL, ESIS_DB_OWNER_USER and ESIS_DB_OWNER_PASSWORD."),
                said.text());
    }

    @Test
    void an_address_that_is_none_of_a_database() throws Exception {
        onRealJava();

        assertEquals(
                "ESIS_DB_URL=postgres://localhost/esis is no address of a PostgreSQL:"
                        + " give one like jdbc:postgresql://localhost:5432/esis.",
                otherDatabase("postgres://localhost/esis").esis("run").lastLine());
    }

    @Test
    void a_database_without_its_password() throws Exception {
        onRealJava();
        machine.set("ESIS_DB_URL", "jdbc:postgresql://localhost/esis");

        assertEquals(
                "ESIS_DB_URL is set, but ESIS_DB_PASSWORD is not: set it too (roles: docker/postgres/roles.sql).",
                machine.esis("run").lastLine());
    }

    @Test
    void a_second_start_is_refused_and_a_reset_ends_the_first_one() throws Exception {
        Path file = Files.writeString(
                Files.createDirectories(machine.data.resolve("postgres")).resolve("data"), "x");
        Process running = new ProcessBuilder("tail", "-f", file.toString()).start();
        try {
            Files.writeString(machine.data.resolve("run.pids"), "launcher " + running.pid() + " 0\n");

            isRefused(
                    "It runs already (process " + running.pid() + "): stop it with ./esis stop first.",
                    machine.esis("run"));
            assertTrue(running.isAlive());
            assertEquals(
                    List.of(
                            "Stopping the launcher",
                            "Stopped.",
                            "The data is deleted: the next ./esis run begins anew."),
                    machine.esis("reset").text().lines().toList());
            running.waitFor();
            assertTrue(Files.notExists(file));
            assertEquals("Nothing is running.", machine.esis("stop").lastLine());
        } finally {
            running.destroyForcibly();
        }
    }

    @Test
    void a_process_that_only_bears_the_number_of_ours_is_left_alone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.createDirectories(machine.data);
            Files.writeString(machine.data.resolve("run.pids"), "server " + stranger.pid() + " 0\n");

            machine.esis("stop");
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    private static void isRefused(String line, Said said) {
        assertEquals(line + "\n", said.text());
        assertEquals(1, said.status());
    }

    /** The Java of this test, so that the launcher itself speaks. */
    private void onRealJava() {
        machine.set("JAVA_HOME", System.getProperty("java.home"));
        LocalPorts free = LocalPorts.free();
        machine.set("ESIS_PORT", String.valueOf(free.http()));
        machine.set("ESIS_OUTBOX_PORT", String.valueOf(free.outbox()));
        machine.set("ESIS_INNER_PORTS", String.valueOf(fivePorts()));
    }

    private FakeMachine otherDatabase(String url) {
        return machine.set("ESIS_DB_URL", url).set("ESIS_DB_PASSWORD", "x").set("ESIS_DB_OWNER_PASSWORD", "y");
    }

    /** The first of five free ports in a row, of which the last has another one a hundred above. */
    private static int fivePorts() {
        return IntStream.iterate(31_000, base -> base + 7)
                .filter(base -> IntStream.of(0, 1, 2, 3, 4, 4 + LocalPorts.JMS_REGISTRY)
                        .allMatch(above -> LocalPorts.isFree(base + above)))
                .findFirst()
                .orElseThrow();
    }
}
