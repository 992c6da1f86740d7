package mn.esis.shared.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mn.esis.shared.IdempotencyKey;
import mn.esis.shared.Json;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;

/**
 * Bodies in strict JSON, small and in proper UTF-8; whatever is wrong with one is said by field. For records, and not behind
 * a proxy that would hide the media types: so it stands nearer to a body than any provider of the server.
 */
@Provider
@Dependent
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JsonBodies implements MessageBodyReader<Record>, MessageBodyWriter<Record> {
    /** Stands for the body itself, where no field can be named. */
    static final String WHOLE = "body";

    private static final int LIMIT = 64 << 10;
    private static final int PATIENCE = 4 << 20;
    private static final Pattern DOUBLED = Pattern.compile("Duplicate field '(.*?)'");

    @Inject
    private IdempotencyKey idempotency;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Record.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Record.class.isAssignableFrom(type);
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] body = in.readNBytes(LIMIT + 1);
        if (body.length > LIMIT) {
            // a client that still writes would not see the answer
            in.readNBytes(PATIENCE);
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        idempotency.body(body);
        try {
            String json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            checkTexts(json);
            Record read = Json.mapper().readValue(json, Json.mapper().constructType(generic));
            if (read == null) {
                throw refused(WHOLE, "REQUIRED");
            }
            return read;
        } catch (CharacterCodingException broken) {
            throw refused(WHOLE, "MALFORMED");
        } catch (UnrecognizedPropertyException unknown) {
            throw refused(path(unknown), "UNKNOWN");
        } catch (MismatchedInputException mismatch) {
            throw refused(path(mismatch), mismatchCode(mismatch, body));
        } catch (JsonProcessingException malformed) {
            Matcher doubled = DOUBLED.matcher(malformed.getOriginalMessage());
            throw doubled.find() ? refused(doubled.group(1), "DOUBLED") : refused(WHOLE, "MALFORMED");
        }
    }

    private static String mismatchCode(MismatchedInputException mismatch, byte[] body) {
        if (body.length == 0) {
            return "REQUIRED";
        }
        return mismatch.getOriginalMessage().startsWith("Trailing token") ? "MALFORMED" : "WRONG_TYPE";
    }

    /** Escapes can spell what no text may contain: half a character, or the zero that the database refuses. */
    private static void checkTexts(String json) throws IOException {
        try (JsonParser parser = Json.mapper().createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if ((token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) && !isText(parser.getText())) {
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    throw refused(
                            token == JsonToken.FIELD_NAME || pointer.isEmpty()
                                    ? WHOLE
                                    : pointer.substring(1).replace('/', '.'),
                            "MALFORMED");
                }
            }
        }
    }

    private static boolean isText(String value) {
        return value.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(value);
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.isEmpty() ? WHOLE : path.toString();
    }

    private static Refusal refused(String field, String code) {
        return Refusal.at(SharedRefusal.REQUEST_INVALID, Violation.of(field, code));
    }

    @Override
    public void writeTo(
            Record value,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(Json.write(value).getBytes(StandardCharsets.UTF_8));
    }
}
