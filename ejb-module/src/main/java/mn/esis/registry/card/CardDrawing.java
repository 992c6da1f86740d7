package mn.esis.registry.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import mn.esis.org.model.Organization;
import mn.esis.org.model.Organizations;
import mn.esis.org.model.StudyGroups.Place;
import mn.esis.org.model.calendar.AcademicYears;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.card.NamedCard;
import mn.esis.shared.CurrentCaller;
import mn.esis.shared.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts on cards what they show besides the name, in the language of whoever prints them. */
@ApplicationScoped
public class CardDrawing {

    @Inject
    private Organizations organizations;

    @Inject
    private AcademicYears years;

    @Inject
    private Texts texts;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "esis.base-url", defaultValue = "http://localhost:8080")
    private String portal;

    /**
     * How a print is made.
     *
     * @param offsetX in millimetres to the right, as {@code offsetY} down
     */
    public record Setting(CardLayout layout, BigDecimal offsetX, BigDecimal offsetY) {}

    public byte[] ofGroup(Place place, List<NamedCard> cards, Setting setting) {
        return drawn(cards, face(place), setting);
    }

    public byte[] ofStaff(StaffMember member, NamedCard card, Setting setting) {
        Organization place = organizations.get(member.organizationId());
        String year = years.current(place.today(clock)).name();
        String position = texts.text(current.get().language(), "registry.position." + member.position());
        return drawn(
                List.of(card),
                one -> new CardFace(one.parentName(), one.givenName(), position, place.name(), year, one.value()),
                setting);
    }

    byte[] letters(Place place, List<NamedCard> cards, String language) {
        return new CardLetter(texts, language, portal)
                .pdf(cards.stream().map(face(place)).toList());
    }

    private Function<NamedCard, CardFace> face(Place place) {
        String school = organizations.get(place.group().schoolId()).name();
        String group = place.group().name();
        String year = place.year().name();
        return card -> new CardFace(card.parentName(), card.givenName(), group, school, year, card.value());
    }

    private byte[] drawn(List<NamedCard> cards, Function<NamedCard, CardFace> face, Setting setting) {
        CardSheet sheet = new CardSheet(
                setting.layout(),
                setting.offsetX().doubleValue(),
                setting.offsetY().doubleValue());
        String language = current.get().language();
        return sheet.pdf(
                texts.text(language, "registry.cards.title"),
                language,
                cards.stream().map(face).toList());
    }
}
