package mn.esis.org.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.AddShift;
import mn.esis.org.ChangeShift;
import mn.esis.org.OrganizationTree;
import mn.esis.org.OrganizationView;
import mn.esis.org.OrganizationView.ShiftView;
import mn.esis.org.PeopleView;
import mn.esis.org.SchoolShifts;
import mn.esis.org.model.Organization;
import mn.esis.org.model.OrganizationRow;
import mn.esis.shared.Texts;
import mn.esis.shared.model.Page;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** An organisation: its place in the tree, what is known about it, who works there, and the hours of its shifts. */
@Named
@ViewScoped
public class OrganizationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    @Inject
    private OrganizationTree tree;

    @Inject
    private SchoolShifts schoolShifts;

    @Inject
    private Workplace workplace;

    @Inject
    private Texts texts;

    private UUID org;
    private transient OrganizationView organization;
    private transient PeopleView people;
    private String q;
    private String after;
    private transient List<OrganizationRow> above;
    private transient Page<OrganizationRow> below;
    private UUID shiftId;
    private int number;
    private int version;
    private LocalTime starts;
    private LocalTime ends;

    /** Fills the form with a shift, or empties it for a new one. */
    public void edit(ShiftView shift) {
        shiftId = shift == null ? null : shift.id();
        number = shift == null ? 0 : shift.number();
        version = shift == null ? 0 : shift.version();
        starts = shift == null ? null : shift.starts();
        ends = shift == null ? null : shift.ends();
    }

    public void save() {
        UUID school = getOrganization().id();
        if (shiftId == null) {
            number = getOrganization().shifts().size() + 1;
            schoolShifts.add(new AddShift(school, starts, ends));
        } else {
            schoolShifts.change(new ChangeShift(school, shiftId, version, starts, ends));
        }
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "org.shifts.saved", number));
        organization = null;
        edit(null);
    }

    public OrganizationView getOrganization() {
        if (organization == null) {
            organization = tree.get(workplace.of(Right.ORGANIZATION_SEE, org));
        }
        return organization;
    }

    /** Those above it, from the country down. */
    public List<OrganizationRow> getAbove() {
        if (above == null) {
            above = tree.above(getOrganization().id()).stream()
                    .filter(row -> !row.id().equals(getOrganization().id()))
                    .toList();
        }
        return above;
    }

    /** Those right below it, or what was searched for among all below. */
    public Page<OrganizationRow> getBelow() {
        if (below == null) {
            below = tree.below(getOrganization().id(), q, after, PAGE);
        }
        return below;
    }

    /** Whether the caller may open one of those above. */
    public boolean mayOpen(OrganizationRow row) {
        return workplace.may(Right.ORGANIZATION_SEE, row.id());
    }

    public PeopleView getPeople() {
        if (people == null) {
            people = tree.people(getOrganization().id());
        }
        return people;
    }

    /** In words of the reader, e.g. "Mongolian, Kazakh". */
    public String getLanguages() {
        return getOrganization().languages().stream()
                .map(language -> texts.text(Faces.getLocale(), "org.language." + language))
                .collect(Collectors.joining(", "));
    }

    public boolean isShiftsKeeper() {
        return getOrganization().kind().teaches() && may(Right.GROUPS_KEEP);
    }

    public boolean isStaffSeen() {
        return may(Right.STAFF_SEE);
    }

    public boolean isRolesKeeper() {
        return may(Right.ROLES_KEEP);
    }

    public boolean isAccountsKeeper() {
        return may(Right.ACCOUNTS_KEEP);
    }

    /** Whether the caller may add another one below it. */
    public boolean isFounder() {
        return !getOrganization().kind().teaches() && may(Right.ORGANIZATIONS_KEEP);
    }

    public boolean isYearsKeeper() {
        return getOrganization().kind() == Organization.Kind.COUNTRY && may(Right.YEARS_KEEP);
    }

    private boolean may(Right right) {
        return workplace.may(right, getOrganization().id());
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public UUID getShiftId() {
        return shiftId;
    }

    public int getNumber() {
        return number;
    }

    public LocalTime getStarts() {
        return starts;
    }

    public void setStarts(LocalTime starts) {
        this.starts = starts;
    }

    public LocalTime getEnds() {
        return ends;
    }

    public void setEnds(LocalTime ends) {
        this.ends = ends;
    }
}
