package mn.esis.it.env;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A machine that has what is put on it and nothing else: {@code ./esis} runs for real, in a checkout of its own. */
final class FakeMachine {
    /** What every Linux and macOS has. */
    private static final List<String> COMMON = List.of(
            "bash", "cat", "cp", "df", "dirname", "env", "find", "head", "mkdir", "ps", "rm", "sed", "sleep", "tail",
            "touch", "tr");

    /** Where systems keep their JDKs, whatever the PATH says; here they lie on the fake machine. */
    private static final List<String> PLACES = List.of("/usr/lib/jvm", "/Library/Java", "/opt/homebrew");

    final Path data;
    private final Path folder;
    private final Path checkout;
    private final Path programs;
    private final Map<String, String> environment = new TreeMap<>();

    /** How the script ended. */
    record Said(int status, String text) {

        String lastLine() {
            return text.lines().reduce("", (before, line) -> line);
        }
    }

    /** @param folder an empty one, for all of the machine */
    FakeMachine(Path folder) throws IOException {
        this.folder = folder;
        checkout = Files.createDirectories(folder.resolve("checkout"));
        programs = Files.createDirectories(folder.resolve("bin"));
        data = checkout.resolve(".esis");
        for (String tool : COMMON) {
            program(tool, "exec " + installed(tool) + " \"$@\"");
        }
        String script = Files.readString(TestEnvironment.project().resolve("esis"));
        for (String place : PLACES) {
            if (!script.contains(" " + place)) {
                throw new AssertionError("the script does not look into " + place + " any more");
            }
            script = script.replace(" " + place, " " + folder + place);
        }
        Files.writeString(checkout.resolve("esis"), script);
        set("PATH", programs.toString());
        set("HOME", Files.createDirectories(folder.resolve("home")).toString());
    }

    FakeMachine set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Puts a program on the search path. */
    FakeMachine program(String name, String body) {
        write(programs.resolve(name), body);
        return this;
    }

    FakeMachine without(String program) throws IOException {
        Files.delete(programs.resolve(program));
        return this;
    }

    /** Installs a Java that tells who it is, with or without a compiler. @return its folder, relative to the machine's root */
    String java(String place, String version, boolean withCompiler) {
        Path home = folder.resolve(place.substring(1));
        write(home.resolve("bin/java"), """
                case "$*" in
                    *-version*) echo 'openjdk version "%1$s" 2024-01-01' >&2 ;;
                    *) echo "started with Java %1$s" ;;
                esac""".formatted(version));
        if (withCompiler) {
            write(home.resolve("bin/javac"), "exit 0");
        }
        return home.toString();
    }

    /** A Maven of this version, whose builds succeed without doing anything. */
    FakeMachine maven(String version) {
        return program("mvn", """
                case "$*" in
                    *-v) echo 'Apache Maven %s (0123456789abcdef)' ;;
                esac""".formatted(version));
    }

    /** What a build leaves, as far as the launcher needs it to start. */
    FakeMachine built() throws IOException {
        Path real = TestEnvironment.project().resolve("it/target");
        Path target = Files.createDirectories(checkout.resolve("it/target"));
        Files.createDirectories(target.resolve("classes"));
        Files.writeString(
                target.resolve("launcher.classpath"),
                real.resolve("classes") + ":" + Files.readString(real.resolve("launcher.classpath")));
        return this;
    }

    Said esis(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of(
                                programs.resolve("bash").toString(),
                                checkout.resolve("esis").toString()),
                        Stream.of(arguments))
                .toList();
        Path output = folder.resolve("output");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        int status = builder.start().waitFor();
        return new Said(status, Files.readString(output));
    }

    private static Path installed(String tool) {
        return Stream.of(System.getenv("PATH").split(":", -1))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no " + tool + " here"));
    }

    private static void write(Path program, String body) {
        try {
            Files.createDirectories(program.getParent());
            Files.writeString(program, "#!/bin/sh\n" + body + "\n", StandardCharsets.UTF_8);
            if (!program.toFile().setExecutable(true)) {
                throw new IOException(program + " cannot be made executable");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
