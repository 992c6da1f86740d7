package mn.esis.linking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import mn.esis.linking.child.ChildCard;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The card of an own child, on paper. */
@RequestScoped
@Path("v1/me/children/{id}/qr-card")
@Tag(name = "Children")
public class OwnChildCardResource {
    private static final String PDF = "application/pdf";

    @Inject
    private ChildCard card;

    @GET
    @Produces(PDF)
    @Operation(
            operationId = "printOwnChildCard",
            summary = "Print the card of my child",
            description = "The card stays the same; a lost one is replaced by the school.")
    @APIResponse(
            responseCode = "200",
            description = "The paper.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Extension(name = "x-refused-409", value = "CARD_NOT_ISSUED")
    public Response print(@PathParam("id") UUID id) {
        return Response.ok(card.print(id).pdf(), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"qr-card.pdf\"")
                .build();
    }
}
