package mn.esis.linking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import mn.esis.linking.decision.DecideLinkRequest;
import mn.esis.linking.decision.LinkDecisions;
import mn.esis.linking.decision.LinkRequestList;
import mn.esis.linking.decision.LinkRequestView;
import mn.esis.linking.decision.ListLinkRequests;
import mn.esis.linking.model.LinkRequest;
import mn.esis.linking.model.queue.LinkRequestRow;
import mn.esis.linking.model.queue.RequestSearch;
import mn.esis.shared.model.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The requests that came to a class teacher or manager. */
@RequestScoped
@Path("v1/link-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guardians")
public class LinkRequestsResource {

    @Inject
    private LinkRequestList requests;

    @Inject
    private LinkDecisions decisions;

    @GET
    @Operation(
            operationId = "linkRequests",
            summary = "Requests for pupils of my groups or my school",
            description = "`q` looks for names only: a register number never stands in an address. Numbers are masked.")
    public Page<LinkRequestRow> list(
            @QueryParam("groupId") UUID groupId,
            @QueryParam("status") LinkRequest.Status status,
            @QueryParam("q") @Size(max = 120) String q,
            @QueryParam("sort") @DefaultValue("WAITING") RequestSearch.Sort sort,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("cursor") String cursor) {
        return requests.list(new ListLinkRequests(null, groupId, status, q, sort, cursor, limit));
    }

    @GET
    @Path("{id}")
    @Operation(
            operationId = "linkRequest",
            summary = "One request in full",
            description =
                    "With register numbers, rivals and who is linked. Leaves a trace that the guardians of the pupil see.")
    public LinkRequestView get(@PathParam("id") UUID id) {
        return requests.get(id);
    }

    @POST
    @Path("{id}/decision")
    @Operation(
            operationId = "decideLinkRequest",
            summary = "Let the guardian in, or not",
            description =
                    "The same decision again changes nothing. A pupil whose place is taken leaves the request pending.")
    @Extension(
            name = "x-refused-409",
            value = "ALREADY_DECIDED, LINK_ALREADY_HELD, LINK_ALREADY_YOURS, PUPIL_PROTECTED")
    @Extension(name = "x-refused-422", value = "REASON_REQUIRED")
    @Extension(name = "x-refused-403", value = "OWN_REQUEST")
    public LinkRequestRow decide(@PathParam("id") UUID id, @Valid @NotNull DecideLinkRequest command) {
        decisions.decide(id, command);
        return requests.get(id).request();
    }
}
