package mn.esis.registry.web.card;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mn.esis.registry.card.PrintedCards;
import org.omnifaces.util.Faces;

/** Papers as files to be kept. */
final class CardFiles {

    private CardFiles() {}

    static void send(PrintedCards printed) {
        Faces.sendFile(printed.pdf(), name(printed), true);
    }

    /** One archive of many papers, of which one at a time is in memory. */
    static void send(String name, List<UUID> parts, Function<UUID, PrintedCards> fetch) {
        Faces.sendFile(name, true, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                int place = 0;
                for (UUID part : parts) {
                    PrintedCards printed = fetch.apply(part);
                    place++;
                    zip.putNextEntry(new ZipEntry(String.format(Locale.ROOT, "%03d-%s", place, name(printed))));
                    zip.write(printed.pdf());
                    zip.closeEntry();
                }
            }
        });
    }

    private static String name(PrintedCards printed) {
        return printed.name().replaceAll("[^\\p{L}\\p{N}-]+", "-") + ".pdf";
    }
}
