package mn.esis.registry.rest.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mn.esis.registry.card.IssuedCard;
import mn.esis.registry.card.PupilCards;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The card of one pupil. */
@RequestScoped
@Path("v1/pupils/{id}/qr-card")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cards")
public class PupilCardResource {

    @Inject
    private PupilCards cards;

    @POST
    @Operation(
            operationId = "issueCard",
            summary = "Issue a new card",
            description = "The old one opens nothing any more, wherever it is.")
    @APIResponse(
            responseCode = "201",
            description = "The new card, to be printed.",
            content = @Content(schema = @Schema(implementation = IssuedCard.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-409", value = "CARD_ISSUED_MEANWHILE, CHANGED_BY_OTHERS")
    @Extension(name = "x-refused-422", value = "IDEMPOTENCY_KEY_REUSED")
    public Response issue(@PathParam("id") UUID pupilId) {
        return Response.status(Response.Status.CREATED)
                .entity(cards.issue(pupilId))
                .build();
    }
}
