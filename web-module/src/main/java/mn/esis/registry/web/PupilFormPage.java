package mn.esis.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.registry.CorrectPupil;
import mn.esis.registry.EnrolPupil;
import mn.esis.registry.PupilRegistry;
import mn.esis.registry.PupilView;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The form of a pupil: a new one enters a group, the data of a known one are corrected. */
@Named
@ViewScoped
public class PupilFormPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PupilRegistry registry;

    @Inject
    private GroupChoices groups;

    @Inject
    private Workplace workplace;

    @Inject
    private Texts texts;

    private UUID id;
    private UUID org;
    private transient PupilView pupil;
    private transient List<StudyGroupRow> choices;
    private PersonForm person;
    private UUID groupId;
    private LocalDate from;

    /** Both forms are for those alone who keep the register. */
    public void open() {
        workplace.require(Right.PUPILS_KEEP, id == null ? org : null);
    }

    public void save() {
        if (id == null) {
            id = registry.enrol(new EnrolPupil(groupId, person.details(), from));
        } else {
            registry.correct(new CorrectPupil(id, person.version(), person.details()));
        }
        Messages.addFlashGlobalInfo(
                "{0}", texts.text(Faces.getLocale(), "registry.pupil.saved", person.getGivenName()));
        Faces.redirect("/registry/pupil?id=%s", id);
    }

    public PersonForm getPerson() {
        if (person == null) {
            person = id == null ? new PersonForm() : PersonForm.of(getPupil().person());
        }
        return person;
    }

    public PupilView getPupil() {
        if (pupil == null && id != null) {
            pupil = registry.get(id);
        }
        return pupil;
    }

    /** Masked, null for a new pupil or one without a number. */
    public String getKnownNumber() {
        return id == null ? null : getPupil().person().registerNumber();
    }

    public List<StudyGroupRow> getGroups() {
        if (choices == null) {
            choices = groups.takingPupils(workplace.of(Right.PUPILS_KEEP, org));
        }
        return choices;
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

    public UUID getGroupId() {
        return groupId;
    }

    public void setGroupId(UUID groupId) {
        this.groupId = groupId;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
