package mn.esis.shared.rest;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What the members of the JSON mean, from {@code members.properties}. */
final class MemberTexts {

    private MemberTexts() {}

    /** @throws IllegalStateException for a text about something that is not there */
    static void addTo(Map<String, Schema> schemas) {
        var texts = new Properties();
        try (var in = new InputStreamReader(
                MemberTexts.class.getResourceAsStream("members.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        texts.stringPropertyNames().forEach(key -> add(schemas, key.split("\\.", -1), texts.getProperty(key)));
    }

    private static void add(Map<String, Schema> schemas, String[] path, String text) {
        Schema schema = schemas.get(path[0]);
        if (schema != null && path.length > 1) {
            schema = schema.getProperties().get(path[1]);
        }
        if (schema == null) {
            throw new IllegalStateException("members.properties: there is no " + String.join(".", path));
        }
        switch (path.length < 3 ? "" : path[2]) {
            case "example" ->
                schema.setExample(schema.getType() == Schema.SchemaType.INTEGER ? Integer.valueOf(text) : text);
            case "nullable" -> schema.setNullable(Boolean.valueOf(text));
            default -> schema.setDescription(text);
        }
    }
}
