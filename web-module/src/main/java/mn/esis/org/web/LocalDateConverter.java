package mn.esis.org.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.LocalDate;
import mn.esis.shared.Texts;
import mn.esis.shared.model.TimeBounds;

/** Days as a date field sends them. The 31st of February is refused; the converter of Faces makes the 29th of it. */
@FacesConverter(forClass = LocalDate.class)
public class LocalDateConverter implements Converter<LocalDate> {

    @Override
    public LocalDate getAsObject(FacesContext context, UIComponent component, String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return TimeBounds.day(value.strip());
        } catch (DateTimeException noSuchDay) {
            String text = CDI.current()
                    .select(Texts.class)
                    .get()
                    .text(context.getViewRoot().getLocale(), "shared.validation.DATE");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null), noSuchDay);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, LocalDate value) {
        return value == null ? "" : value.toString();
    }
}
