package mn.esis.identity.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import mn.esis.identity.model.SessionRow;
import mn.esis.identity.session.OwnSessions;
import mn.esis.shared.model.Page;
import mn.esis.shared.model.Refusal;
import mn.esis.shared.model.SharedRefusal;
import mn.esis.shared.model.Violation;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the own account is open. */
@RequestScoped
@Path("v1/me/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class OwnSessionsResource {

    @Inject
    private OwnSessions sessions;

    @GET
    @Operation(operationId = "ownSessions", summary = "My sessions and devices")
    public Page<SessionRow> list() {
        return new Page<>(sessions.list(), null);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "endSession", summary = "End one session")
    public void end(@PathParam("id") UUID id) {
        sessions.end(id);
    }

    @DELETE
    @Operation(
            operationId = "endOtherSessions",
            summary = "End all sessions but this one",
            description = "Only with others=true, so that nothing is ended by a forgotten id.")
    public void endOthers(@QueryParam("others") @DefaultValue("false") boolean others) {
        if (!others) {
            throw Refusal.at(SharedRefusal.REQUEST_INVALID, Violation.of("others", "REQUIRED"));
        }
        sessions.endOthers();
    }
}
