package mn.esis.shared.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** An icon out of the sprite, silent for screen readers: a word stands beside it always. */
final class Icon {
    static void write(FacesContext context, String name) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String sprite = context.getApplication()
                .getResourceHandler()
                .createResource("sprite.svg", "esis")
                .getRequestPath();
        out.startElement("svg", null);
        out.writeAttribute("class", "icon", null);
        out.writeAttribute("aria-hidden", "true", null);
        out.startElement("use", null);
        out.writeAttribute("href", sprite + "#" + name, null);
        out.endElement("use");
        out.endElement("svg");
    }

    private Icon() {}
}
