package mn.esis.registry.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.OrganizationTree;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.model.StaffRow;
import mn.esis.registry.staff.ListStaff;
import mn.esis.registry.staff.StaffList;
import mn.esis.shared.model.Page;

/** Who works in an organisation. Question and place in the list stand in the address. */
@Named
@RequestScoped
public class StaffPage {

    private static final int PAGE = 50;

    @Inject
    private StaffList list;

    @Inject
    private Workplace workplace;

    @Inject
    private OrganizationTree tree;

    private UUID org;
    private String q;
    private StaffMember.Position position;
    private String after;
    private Page<StaffRow> staff;
    private String organization;

    public Page<StaffRow> getStaff() {
        if (staff == null) {
            staff = list.list(new ListStaff(place(), q, position, after, PAGE));
        }
        return staff;
    }

    public StaffMember.Position[] getPositions() {
        return StaffMember.Position.values();
    }

    public boolean isFiltered() {
        return q != null || position != null;
    }

    public boolean isKeeper() {
        return workplace.may(Right.STAFF_KEEP, place());
    }

    public boolean isCardKeeper() {
        return workplace.may(Right.STAFF_CARDS_KEEP, place());
    }

    /** Whose staff it is, in words. */
    public String getOrganization() {
        if (organization == null) {
            getStaff(); // decides first whether the caller may know
            organization = tree.get(place()).name();
        }
        return organization;
    }

    private UUID place() {
        return workplace.of(Right.STAFF_SEE, org);
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

    public StaffMember.Position getPosition() {
        return position;
    }

    public void setPosition(StaffMember.Position position) {
        this.position = position;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
