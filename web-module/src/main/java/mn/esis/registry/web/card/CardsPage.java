package mn.esis.registry.web.card;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.org.MyGroups;
import mn.esis.org.model.StudyGroupRow;
import mn.esis.registry.card.PupilCardList;
import mn.esis.registry.card.PupilCards;
import mn.esis.registry.model.card.PupilCardRow;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The cards of one group: who has one, and issuing them. Without a group a manager sees the whole school instead. */
@Named
@ViewScoped
public class CardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PupilCards cards;

    @Inject
    private PupilCardList list;

    @Inject
    private MyGroups own;

    @Inject
    private Workplace workplace;

    @Inject
    private Texts texts;

    private UUID org;
    private UUID group;
    private transient List<PupilCardRow> pupils;
    private transient List<StudyGroupRow> groups;

    public void open() {
        if (getShown() != null) {
            getPupils();
        } else {
            workplace.require(Right.CARDS_KEEP, org);
        }
    }

    /** A new card for one; the old one dies. */
    public void issue(UUID pupilId) {
        cards.issue(pupilId);
        done("registry.cards.issued", 1);
    }

    public void issueMissing() {
        done("registry.cards.issued", cards.issueMissing(getShown()).issued());
    }

    private void done(String key, int issued) {
        pupils = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), key, issued));
    }

    /** The group whose cards are shown; a class teacher's own one without asking. */
    public UUID getShown() {
        return group == null && !isWholeSchool() ? workplace.group(Right.CARDS_KEEP, org) : group;
    }

    public UUID getSchool() {
        return workplace.of(Right.CARDS_KEEP, org);
    }

    public boolean isWholeSchool() {
        return workplace.isWhole(Right.CARDS_KEEP, org);
    }

    public List<PupilCardRow> getPupils() {
        if (pupils == null) {
            pupils = list.ofGroup(getShown());
        }
        return pupils;
    }

    public long getMissing() {
        return getPupils().stream().filter(pupil -> pupil.issuedAt() == null).count();
    }

    public boolean isPrintable() {
        return getMissing() < getPupils().size();
    }

    /** Those that a class teacher may choose from. */
    public List<StudyGroupRow> getGroups() {
        if (groups == null) {
            groups = own.list().stream()
                    .filter(one -> workplace.isOwn(Right.CARDS_KEEP, one.id()))
                    .toList();
        }
        return groups;
    }

    public UUID getOrg() {
        return org;
    }

    public void setOrg(UUID org) {
        this.org = org;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }
}
