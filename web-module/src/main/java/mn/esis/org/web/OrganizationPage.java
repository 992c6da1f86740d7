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
import mn.esis.org.AddShift;
import mn.esis.org.ChangeShift;
import mn.esis.org.OrganizationTree;
import mn.esis.org.OrganizationView;
import mn.esis.org.OrganizationView.ShiftView;
import mn.esis.org.PeopleView;
import mn.esis.org.SchoolShifts;
import mn.esis.org.model.OrganizationRow;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** An organisation: its place in the tree, what is known about it, who works there, and the hours of its shifts. */
@Named
@ViewScoped
public class OrganizationPage implements Serializable {

    private static final long serialVersionUID = 1L;

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
    private transient List<OrganizationRow> around;
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

    public List<OrganizationRow> getTree() {
        if (around == null) {
            around = tree.around(getOrganization().id());
        }
        return around;
    }

    /** Whether the caller may open that organisation: everything below the one shown, and what is above it by right. */
    public boolean mayOpen(OrganizationRow row) {
        int shown = getTree().stream()
                .filter(one -> one.id().equals(getOrganization().id()))
                .mapToInt(OrganizationRow::depth)
                .findFirst()
                .orElseThrow();
        return row.depth() >= shown || workplace.may(Right.ORGANIZATION_SEE, row.id());
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

    private boolean may(Right right) {
        return workplace.may(right, getOrganization().id());
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
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
