package mn.esis.linking.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import mn.esis.access.AccessPolicy;
import mn.esis.access.On;
import mn.esis.access.Right;
import mn.esis.linking.guardian.LiftProtection;
import mn.esis.linking.guardian.OpenPlace;
import mn.esis.linking.guardian.OrderProtection;
import mn.esis.linking.guardian.PlaceKeeping;
import mn.esis.linking.guardian.ProtectionOrders;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** What the manager alone does for a pupil, on the page of the guardians: further places, and protection by a court. */
@Named
@ViewScoped
public class PlacesPanel implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlaceKeeping places;

    @Inject
    private ProtectionOrders protections;

    @Inject
    private GuardiansPage page;

    @Inject
    private AccessPolicy access;

    @Inject
    private Texts texts;

    private String reason;
    private String document;
    private transient Boolean keeper;

    public void open() {
        places.open(pupil(), new OpenPlace(reason, document));
        reopen("linking.places.opened");
    }

    public void close(int slot) {
        places.close(pupil(), slot);
        reopen("linking.places.closed");
    }

    public void protect() {
        protections.begin(pupil(), new OrderProtection(reason, document));
        reopen("linking.protection.begun");
    }

    public void lift() {
        protections.end(pupil(), new LiftProtection(reason));
        reopen("linking.protection.ended");
    }

    private void reopen(String told) {
        Messages.addFlashGlobalInfo("{0}", texts.text(Faces.getLocale(), told));
        Faces.redirect("/linking/guardians?id=%s", pupil());
    }

    public boolean isKeeper() {
        if (keeper == null) {
            keeper = access.allows(Right.LINK_PLACES_KEEP, On.pupil(pupil()));
        }
        return keeper;
    }

    /** Whether nobody is in the place. */
    public boolean isFree(int slot) {
        return page.getView().items().stream().noneMatch(link -> link.isActive() && link.slot() == slot);
    }

    private UUID pupil() {
        return page.getId();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }
}
