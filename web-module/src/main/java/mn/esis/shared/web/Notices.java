package mn.esis.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** What has happened and what happens next; a screen reader says it without losing its place. */
@FacesComponent(Notices.TYPE)
public class Notices extends UIComponentBase {
    public static final String TYPE = "mn.esis.Notices";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), "id");
        out.writeAttribute("role", "status", null);
        for (FacesMessage message : context.getMessageList(null)) {
            if (message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) < 0) {
                write(context, message);
            }
        }
        out.endElement("div");
    }

    private void write(FacesContext context, FacesMessage message) throws IOException {
        boolean warning = message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("class", warning ? "notice warn" : "notice good", null);
        Icon.write(context, warning ? "triangle-alert" : "circle-check");
        out.startElement("p", this);
        out.writeText(message.getSummary(), null);
        out.endElement("p");
        out.endElement("div");
        message.rendered();
    }
}
