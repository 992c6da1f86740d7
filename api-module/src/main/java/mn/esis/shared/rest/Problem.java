package mn.esis.shared.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mn.esis.shared.Json;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What went wrong, as RFC 9457 tells it.
 *
 * @param code stable word for programs; the other texts are for people, in their language
 * @param instance the number under which this answer stands in the logs
 */
@Schema
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<InvalidField> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        violations = List.copyOf(violations);
    }

    /** Answers a request that no resource answers. */
    public void answer(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.getOutputStream().write(Json.write(this).getBytes(StandardCharsets.UTF_8));
    }

    /** One field, why it is refused, and what to do about it. */
    public record InvalidField(String field, String code, String message) {}
}
