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
import mn.esis.registry.card.IssuedCard;
import mn.esis.registry.card.SheetOffset;
import mn.esis.registry.card.staff.PrintStaffCard;
import mn.esis.registry.card.staff.StaffCardPrinting;
import mn.esis.registry.card.staff.StaffCards;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The card of somebody who works in an organisation. */
@RequestScoped
@Path("v1/staff/{id}/qr-card")
@Tag(name = "Cards")
public class StaffCardResource {

    @Inject
    private StaffCards cards;

    @Inject
    private StaffCardPrinting printing;

    @GET
    @Produces(Pdf.TYPE)
    @Operation(
            operationId = "printStaffCard",
            summary = "Print a staff card",
            description = "No card is changed by it.")
    @APIResponse(
            responseCode = "200",
            description = "The paper.",
            content = @Content(mediaType = Pdf.TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Extension(name = "x-refused-409", value = "CARD_NOT_ISSUED")
    public Response print(
            @PathParam("id") UUID staffId,
            @QueryParam("layout") @DefaultValue("SHEET") CardLayout layout,
            @QueryParam("offsetX") @DefaultValue("0") @SheetOffset BigDecimal offsetX,
            @QueryParam("offsetY") @DefaultValue("0") @SheetOffset BigDecimal offsetY) {
        return Pdf.of(printing.print(new PrintStaffCard(staffId, layout, offsetX, offsetY)));
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "issueStaffCard",
            summary = "Issue a new staff card",
            description = "The old one opens nothing any more, wherever it is.")
    @APIResponse(
            responseCode = "201",
            description = "The new card, to be printed.",
            content = @Content(schema = @Schema(implementation = IssuedCard.class)))
    @Parameter(ref = "Idempotency-Key")
    @Extension(name = "x-refused-409", value = "CARD_ISSUED_MEANWHILE, CHANGED_BY_OTHERS, STAFF_ENDED")
    @Extension(name = "x-refused-422", value = "IDEMPOTENCY_KEY_REUSED")
    public Response issue(@PathParam("id") UUID staffId) {
        return Response.status(Response.Status.CREATED)
                .entity(cards.issue(staffId))
                .build();
    }
}
