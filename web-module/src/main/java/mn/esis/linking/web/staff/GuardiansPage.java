package mn.esis.linking.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.linking.guardian.Guardians;
import mn.esis.linking.guardian.GuardiansView;
import mn.esis.linking.guardian.RevokeLink;
import mn.esis.linking.model.GuardianRow;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** Who is linked with a pupil, now and before; a link is ended here. */
@Named
@ViewScoped
public class GuardiansPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Guardians guardians;

    @Inject
    private AccessPolicy access;

    @Inject
    private Texts texts;

    private UUID id;
    private UUID linkId;
    private String reason;
    private transient GuardiansView view;
    private transient Boolean decider;

    /** Whose link is worked on; kept by id, since the list may change meanwhile. */
    public void choose(UUID chosen) {
        linkId = chosen;
        reason = null;
        view = null;
    }

    /** What is refused was seen too late: the page shows how it stands now. */
    public void revoke() {
        view = null;
        guardians.revoke(linkId, new RevokeLink(reason));
        done("linking.guardians.revoked");
        reason = null;
    }

    /** The pupil is of age, and the guardian stays. */
    public void confirm() {
        view = null;
        guardians.confirm(linkId);
        done("linking.guardians.confirmed");
    }

    /** The pupil is of age, and the guardian goes. */
    public void endOfAge() {
        view = null;
        guardians.endOfAge(linkId);
        done("linking.guardians.ended");
    }

    private void done(String told) {
        linkId = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), told));
    }

    public GuardiansView getView() {
        if (view == null) {
            view = guardians.ofPupil(id);
        }
        return view;
    }

    /** The active link that is worked on: the chosen one, else the first; null when there is none or the caller may not. */
    public GuardianRow getChosen() {
        GuardianRow chosen = !isDecider()
                ? null
                : getView().items().stream()
                        .filter(GuardianRow::isActive)
                        .filter(row -> linkId == null || row.id().equals(linkId))
                        .findFirst()
                        .orElse(null);
        linkId = chosen == null ? null : chosen.id();
        return chosen;
    }

    public boolean isDecider() {
        if (decider == null) {
            decider = access.allows(Right.LINKS_DECIDE, On.pupil(id));
        }
        return decider;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
