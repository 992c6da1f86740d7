package mn.esis.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import mn.esis.shared.IdempotencyKey;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;

/** Hands the client's key on to the use case that will remember it. */
@Provider
@ApplicationScoped
public class IdempotencyFilter implements ContainerRequestFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    @Inject
    private IdempotencyKey key;

    @Override
    public void filter(ContainerRequestContext request) {
        String sent = request.getHeaderString(HEADER);
        if (sent == null) {
            return;
        }
        if (!KEY.matcher(sent).matches()) {
            throw Refusal.at(SharedRefusal.REQUEST_INVALID, Violation.of(HEADER, "MALFORMED"));
        }
        key.set(UUID.fromString(sent));
        // a request without a body is known by its address; one with a body replaces this when it is read
        key.body(request.getUriInfo().getPath().getBytes(StandardCharsets.UTF_8));
    }
}
