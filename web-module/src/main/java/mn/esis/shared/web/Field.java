package mn.esis.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.primefaces.component.api.InputHolder;

/**
 * A labelled field around one input: label, hint, what is wrong, and the ties between them that screen readers need.
 * {@code <esis:field label="…" hint="…" optional="true" required="true"><h:inputText …/></esis:field>}, on any page.
 */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {
    public static final String TYPE = "mn.esis.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    /** Messages name the field as its label does. */
    @Override
    public void processDecodes(FacesContext context) {
        UIInput input = input(this);
        if (input != null) {
            input.getAttributes().putIfAbsent("label", text("label"));
        }
        super.processDecodes(context);
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = Objects.requireNonNull(input(this), "a field without an input");
        List<FacesMessage> wrong = context.getMessageList(input.getClientId(context));
        String described = described(context, !wrong.isEmpty());
        describe(input, described, !wrong.isEmpty());
        ResponseWriter out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), "id");
        out.writeAttribute("class", ("field " + text("styleClass")).strip(), "styleClass");
        if (isGroup(input)) {
            writeGroup(out, input, context, described, !wrong.isEmpty());
        }
        if (input instanceof UISelectBoolean) {
            out.startElement("div", this);
            out.writeAttribute("class", "check", null);
        } else {
            writeLabel(context, input);
            writeHint(context);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        UIInput input = input(this);
        ResponseWriter out = context.getResponseWriter();
        if (input instanceof UISelectBoolean) {
            writeLabel(context, input);
            out.endElement("div");
            writeHint(context);
        }
        List<FacesMessage> wrong = context.getMessageList(input.getClientId(context));
        if (!wrong.isEmpty()) {
            out.startElement("p", this);
            out.writeAttribute("class", "wrong", null);
            out.writeAttribute("id", getClientId(context) + "-wrong", null);
            Icon.write(context, "circle-alert");
            out.startElement("span", this);
            out.writeText(wrong.get(0).getSummary(), null);
            out.endElement("span");
            out.endElement("p");
            wrong.forEach(FacesMessage::rendered);
        }
        out.endElement("div");
    }

    private void writeLabel(FacesContext context, UIInput input) throws IOException {
        ResponseWriter out = context.getResponseWriter();
        String element = isGroup(input) ? "div" : "label";
        out.startElement(element, this);
        if (isGroup(input)) {
            out.writeAttribute("class", "label", null);
            out.writeAttribute("id", getClientId(context) + "-label", null);
        } else {
            out.writeAttribute("for", focusId(context, input), null);
        }
        out.writeText(text("label"), null);
        if (Boolean.parseBoolean(text("optional"))) {
            out.startElement("span", this);
            out.writeAttribute("class", "optional", null);
            out.writeText(
                    " "
                            + context.getApplication()
                                    .evaluateExpressionGet(context, "#{t['shared.field.optional']}", String.class),
                    null);
            out.endElement("span");
        }
        out.endElement(element);
    }

    private void writeHint(FacesContext context) throws IOException {
        if (!text("hint").isEmpty()) {
            ResponseWriter out = context.getResponseWriter();
            out.startElement("p", this);
            out.writeAttribute("class", "hint", null);
            out.writeAttribute("id", getClientId(context) + "-hint", null);
            out.writeText(text("hint"), null);
            out.endElement("p");
        }
    }

    /** What belongs to the field as a whole stands on the element around its choices: a table or a list may not carry it. */
    private void writeGroup(ResponseWriter out, UIInput input, FacesContext context, String described, boolean wrong)
            throws IOException {
        boolean oneOf = input instanceof UISelectOne;
        out.writeAttribute("role", oneOf ? "radiogroup" : "group", null);
        out.writeAttribute("aria-labelledby", getClientId(context) + "-label", null);
        out.writeAttribute("aria-describedby", described, null);
        if (oneOf) {
            out.writeAttribute("aria-required", isRequired(input) ? "true" : null, null);
            out.writeAttribute("aria-invalid", wrong ? "true" : null, null);
        }
    }

    /** @return ids of the hint and of what is wrong, null when there is neither */
    private String described(FacesContext context, boolean wrong) {
        String ids = (text("hint").isEmpty() ? "" : getClientId(context) + "-hint ")
                + (wrong ? getClientId(context) + "-wrong" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    private void describe(UIInput input, String described, boolean wrong) {
        if (isGroup(input)) {
            return;
        }
        tie(input, "aria-describedby", described);
        if (!(input instanceof InputHolder) && !input.getClass().getName().startsWith("org.primefaces.")) {
            tie(input, "aria-invalid", wrong ? "true" : null);
            tie(input, "aria-required", isRequired(input) ? "true" : null);
        }
    }

    /** By Faces, or by the use case, which then tells what is missing together with what is wrong elsewhere. */
    private boolean isRequired(UIInput input) {
        return input.isRequired() || Boolean.parseBoolean(text("required"));
    }

    private static void tie(UIInput input, String attribute, String value) {
        if (value == null) {
            input.getPassThroughAttributes().remove(attribute);
        } else {
            input.getPassThroughAttributes().put(attribute, value);
        }
    }

    private static boolean isGroup(UIInput input) {
        String renderer = Objects.toString(input.getRendererType(), "");
        return renderer.contains("Radio") || (input instanceof UISelectMany && renderer.contains("Checkbox"));
    }

    /** The id of the element that takes the focus: PrimeFaces puts its input inside other elements. */
    static String focusId(FacesContext context, UIComponent component) {
        return component instanceof InputHolder holder ? holder.getInputClientId() : component.getClientId(context);
    }

    static String focusId(FacesContext context, String clientId) {
        UIViewRoot view = context.getViewRoot();
        UIComponent component = view.findComponent(clientId);
        return component == null ? clientId : focusId(context, component);
    }

    private static UIInput input(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            UIInput found = child instanceof UIInput input ? input : input(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String text(String attribute) {
        return Objects.toString(getAttributes().get(attribute), "");
    }
}
