package mn.esis.org.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.OrganizationTree;
import mn.esis.org.OrganizationView;
import mn.esis.org.founding.FoundOrganization;
import mn.esis.org.founding.OrganizationFounding;
import mn.esis.org.model.Organization;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A new office, school or kindergarten below another organisation. */
@Named
@ViewScoped
public class OrganizationFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> LANGUAGES = List.of("mn", "kk", "mn,kk", "mn,ru", "mn,en", "mn,tyv");

    @Inject
    private OrganizationFounding founding;

    @Inject
    private OrganizationTree tree;

    @Inject
    private Workplace workplace;

    @Inject
    private Texts texts;

    private UUID org;
    private transient OrganizationView above;
    private Organization.Kind kind;
    private String code;
    private String name;
    private String timeZone;
    private String languages = LANGUAGES.get(0);

    /** Proposes the time zone of the one above. */
    public void open() {
        workplace.require(Right.ORGANIZATIONS_KEEP, org);
        timeZone = above().timeZone();
    }

    public void save() {
        UUID founded = founding.found(
                new FoundOrganization(getPlace(), kind, code, name, timeZone, List.of(languages.split(",", -1))));
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), "org.founding.saved", name));
        Faces.redirect("/org/organization?org=%s", founded);
    }

    /** The organisation right above the new one. */
    public UUID getPlace() {
        return workplace.of(Right.ORGANIZATIONS_KEEP, org);
    }

    /** Its name. */
    public String getAbove() {
        return above().name();
    }

    private OrganizationView above() {
        if (above == null) {
            above = tree.get(getPlace());
        }
        return above;
    }

    public List<Organization.Kind> getKinds() {
        return Arrays.stream(Organization.Kind.values())
                .filter(one -> one != Organization.Kind.COUNTRY)
                .toList();
    }

    public List<String> getTimeZones() {
        return FoundOrganization.TIME_ZONES;
    }

    public List<String> getLanguageChoices() {
        return LANGUAGES;
    }

    /** In words of the reader, e.g. "Mongolian, Kazakh" for {@code mn,kk}. */
    public String words(String codes) {
        return Arrays.stream(codes.split(",", -1))
                .map(one -> texts.text(Faces.getLocale(), "org.language." + one))
                .collect(Collectors.joining(", "));
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public Organization.Kind getKind() {
        return kind;
    }

    public void setKind(Organization.Kind kind) {
        this.kind = kind;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getLanguages() {
        return languages;
    }

    public void setLanguages(String languages) {
        this.languages = languages;
    }
}
