package mn.esis.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What went wrong, above everything else, with the focus on it and a link to each field. Beside the field stand the same words. */
@FacesComponent(ErrorSummary.TYPE)
public class ErrorSummary extends UIComponentBase {
    public static final String TYPE = "mn.esis.ErrorSummary";

    private record Slip(String clientId, FacesMessage message) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        List<Slip> slips = slips(context);
        if (slips.isEmpty()) {
            return;
        }
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), "id");
        out.writeAttribute("class", "errors", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("autofocus", "autofocus", null);
        Icon.write(context, "circle-alert");
        out.startElement("div", this);
        boolean single = slips.size() == 1 && slips.get(0).clientId() == null;
        out.startElement("p", this);
        out.writeAttribute("class", "title", null);
        out.writeText(single ? slips.get(0).message().getSummary() : title(context, slips.size()), null);
        out.endElement("p");
        if (!single) {
            writeList(context, slips);
        }
        out.endElement("div");
        out.endElement("div");
        slips.forEach(slip -> slip.message().rendered());
    }

    private void writeList(FacesContext context, List<Slip> slips) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("ul", this);
        for (Slip slip : slips) {
            out.startElement("li", this);
            if (slip.clientId() != null) {
                out.startElement("a", this);
                out.writeURIAttribute("href", "#" + Field.focusId(context, slip.clientId()), null);
            }
            out.writeText(slip.message().getSummary(), null);
            if (slip.clientId() != null) {
                out.endElement("a");
            }
            out.endElement("li");
        }
        out.endElement("ul");
    }

    private static List<Slip> slips(FacesContext context) {
        var slips = new ArrayList<Slip>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            context.getMessageList(id).stream()
                    .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                    .forEach(message -> slips.add(new Slip(id, message)));
        }
        return slips;
    }

    private static String title(FacesContext context, int count) {
        return context.getApplication()
                .evaluateExpressionGet(context, "#{t.of('shared.errors.title', " + count + ")}", String.class);
    }
}
