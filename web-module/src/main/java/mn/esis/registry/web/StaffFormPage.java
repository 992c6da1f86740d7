package mn.esis.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.registry.model.StaffMember;
import mn.esis.registry.staff.CorrectStaff;
import mn.esis.registry.staff.EndEmployment;
import mn.esis.registry.staff.StaffDeparture;
import mn.esis.registry.staff.StaffList;
import mn.esis.registry.staff.StaffRegistry;
import mn.esis.registry.staff.StaffView;
import mn.esis.registry.staff.TakeOnStaff;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The file of somebody who works here: taken on, corrected, ended. */
@Named
@ViewScoped
public class StaffFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffList list;

    @Inject
    private StaffRegistry registry;

    @Inject
    private StaffDeparture departure;

    @Inject
    private Workplace workplace;

    @Inject
    private Texts texts;

    private UUID id;
    private UUID org;
    private transient StaffView member;
    private PersonForm person;
    private String staffNumber;
    private int version;
    private StaffMember.Position position;
    private LocalDate from;
    private StaffMember.End reason;
    private LocalDate day;

    /** Fills the form with what is known; an empty one is for those who may take on somebody there. */
    public void open() {
        if (id == null) {
            workplace.require(Right.STAFF_KEEP, org);
        } else if (person == null) {
            StaffView known = getMember();
            person = PersonForm.of(known.person());
            staffNumber = known.staffNumber();
            version = known.version();
            position = known.position();
        }
    }

    public void save() {
        if (id == null) {
            registry.takeOn(new TakeOnStaff(getPlace(), person.details(), staffNumber, position, from));
        } else {
            registry.correct(new CorrectStaff(id, person.version(), version, person.details(), staffNumber, position));
        }
        backToList("registry.staff.saved");
    }

    public void end() {
        departure.end(new EndEmployment(id, reason, day));
        backToList("registry.staff.ended");
    }

    private void backToList(String text) {
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), text, person.getGivenName()));
        Faces.redirect("/registry/staff?org=%s", getPlace());
    }

    /** The organisation in whose list the person stands, or will. */
    public UUID getPlace() {
        return id == null ? workplace.of(Right.STAFF_KEEP, org) : getMember().organizationId();
    }

    public StaffView getMember() {
        if (member == null && id != null) {
            member = list.get(id);
        }
        return member;
    }

    public PersonForm getPerson() {
        if (person == null) {
            person = new PersonForm();
        }
        return person;
    }

    /** Masked, null for a new one or one without a number. */
    public String getKnownNumber() {
        return id == null ? null : getMember().person().registerNumber();
    }

    public StaffMember.Position[] getPositions() {
        return StaffMember.Position.values();
    }

    public StaffMember.End[] getReasons() {
        return StaffMember.End.values();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public String getStaffNumber() {
        return staffNumber;
    }

    public void setStaffNumber(String staffNumber) {
        this.staffNumber = staffNumber;
    }

    public StaffMember.Position getPosition() {
        return position;
    }

    public void setPosition(StaffMember.Position position) {
        this.position = position;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public StaffMember.End getReason() {
        return reason;
    }

    public void setReason(StaffMember.End reason) {
        this.reason = reason;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
