package mn.esis.registry.rest.card;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import mn.esis.registry.card.PrintedCards;

/** A paper as an answer: to be kept as a file, never shown by the browser as a page of ours. */
final class Pdf {
    static final String TYPE = "application/pdf";

    private Pdf() {}

    static Response of(PrintedCards printed) {
        return Response.ok(printed.pdf(), TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"qr-cards.pdf\"")
                .build();
    }
}
