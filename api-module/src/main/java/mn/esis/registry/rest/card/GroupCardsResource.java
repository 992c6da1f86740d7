package mn.esis.registry.rest.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.UUID;
import mn.esis.registry.card.CardLayout;
import mn.esis.registry.card.CardPrinting;
import mn.esis.registry.card.IssuedCards;
import mn.esis.registry.card.PrintCards;
import mn.esis.registry.card.PupilCards;
import mn.esis.registry.card.SheetOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The cards of the pupils of a group. */
@RequestScoped
@Path("v1/groups/{id}/qr-cards")
@Tag(name = "Cards")
public class GroupCardsResource {

    @Inject
    private CardPrinting printing;

    @Inject
    private PupilCards cards;

    @GET
    @Produces(Pdf.TYPE)
    @Operation(
            operationId = "printCards",
            summary = "Print cards",
            description =
                    "Those of the pupils of the group who have one, or of one of them; on A4 eight to a sheet with marks to"
                            + " cut, or each on a page of its own. No card is changed by it.")
    @APIResponse(
            responseCode = "200",
            description = "The paper.",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Extension(name = "x-refused-409", value = "CARD_NOT_ISSUED")
    public Response print(
            @PathParam("id") UUID groupId,
            @QueryParam("pupilId") UUID pupilId,
            @QueryParam("layout") @DefaultValue("SHEET") CardLayout layout,
            @QueryParam("offsetX")
                    @DefaultValue("0")
                    @SheetOffset
                    @Parameter(description = "Millimetres by which the cards are moved to the right on the sheet.")
                    BigDecimal offsetX,
            @QueryParam("offsetY")
                    @DefaultValue("0")
                    @SheetOffset
                    @Parameter(description = "Millimetres by which the cards are moved down on the sheet.")
                    BigDecimal offsetY) {
        return Pdf.of(printing.ofGroup(new PrintCards(groupId, pupilId, layout, offsetX, offsetY)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "issueMissingCards",
            summary = "Issue missing cards",
            description = "To the pupils of the group who have none; the others keep theirs.")
    @APIResponse(
            responseCode = "200",
            description = "How many have got one.",
            content = @Content(schema = @Schema(implementation = IssuedCards.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-422", value = "IDEMPOTENCY_KEY_REUSED")
    public IssuedCards issue(@PathParam("id") UUID groupId) {
        return cards.issueMissing(groupId);
    }
}
