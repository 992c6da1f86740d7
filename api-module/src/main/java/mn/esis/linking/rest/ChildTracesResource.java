package mn.esis.linking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import mn.esis.linking.child.ChildTraces;
import mn.esis.linking.model.child.TraceRow;
import mn.esis.shared.model.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who looked at a child's record. */
@RequestScoped
@Path("v1/children/{id}/access-log")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Children")
public class ChildTracesResource {

    @Inject
    private ChildTraces traces;

    @GET
    @Operation(
            operationId = "childTraces",
            summary = "Who looked at the record of my child",
            description = "Looks, lists in which the child stood, changes and decisions; the newest first.")
    public Page<TraceRow> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") String cursor) {
        return traces.list(id, cursor, limit);
    }
}
