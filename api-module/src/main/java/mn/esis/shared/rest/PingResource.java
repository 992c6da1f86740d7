package mn.esis.shared.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether the API can be reached. */
@RequestScoped
@Path("v1/ping")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Connection")
public class PingResource {

    /** The answer. */
    public record Pong(String status) {}

    @GET
    @SecurityRequirements
    @Operation(operationId = "ping", summary = "Reachable?", description = "Touches nothing, not even the database.")
    public Pong ping() {
        return new Pong("ok");
    }
}
