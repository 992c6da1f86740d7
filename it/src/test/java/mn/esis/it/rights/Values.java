package mn.esis.it.rights;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.it.rights.Matrix.Row;

/**
 * Fills the braces of an address, a body or a field: {@code {id}} is the object, {@code {group own}} another one,
 * {@code {group same}} one at the same place as the object.
 */
final class Values {
    private static final Pattern BRACES = Pattern.compile("\\{(id|new|number|slot|password|today|[a-z]+ [a-z-]+)}");

    private final Targets targets;
    private final Tables tables;

    Values(Targets targets, Tables tables) {
        this.targets = targets;
        this.tables = tables;
    }

    String fill(String text, Row row, UUID object, Who who) {
        Matcher found = BRACES.matcher(text);
        return found.replaceAll(brace -> Matcher.quoteReplacement(value(brace.group(1), row, object, who)));
    }

    private String value(String name, Row row, UUID object, Who who) {
        return switch (name) {
            case "id" -> String.valueOf(object);
            case "new" -> Tables.mark(UUID.randomUUID());
            case "slot" -> "2";
            case "number" -> String.valueOf(UUID.randomUUID().getMostSignificantBits() >>> 40);
            case "password" -> World.PASSWORD;
            case "today" -> String.valueOf(tables.value("select current_date"));
            default ->
                targets.make(name.replace(" same", row.object().replaceAll(".* ", " ")), who)
                        .toString();
        };
    }
}
