package mn.esis.it.local.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mn.esis.it.local.settings.LocalSettings;
import mn.esis.it.local.settings.Progress;

/** The unpacked server and its prepared domain, made once and shared by all environments of a checkout. */
public record ServerHome(Path server, DomainTemplate template) {

    public static ServerHome ready(LocalSettings settings, Progress progress) throws IOException, InterruptedException {
        Path home = Files.createDirectories(settings.serverHome());
        try (FileChannel channel =
                        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            Path server = server(settings, progress);
            DomainTemplate template = DomainTemplate.ready(settings, server, progress);
            lock.release();
            return new ServerHome(server, template);
        }
    }

    private static Path server(LocalSettings settings, Progress progress) throws IOException {
        Path archive = settings.serverArchive();
        String name = archive.getFileName().toString().replace(".zip", "");
        Path unpacked = settings.serverHome().resolve(name);
        if (!Files.exists(unpacked)) {
            progress.step("Unpacking the server " + name);
            Path unfinished = settings.serverHome().resolve(name + ".unfinished");
            Folders.delete(unfinished);
            Folders.unpack(archive, unfinished);
            Files.move(unfinished, unpacked);
        }
        return unpacked.resolve("payara6");
    }
}
