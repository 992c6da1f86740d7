package mn.esis.registry.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import mn.esis.access.Right;
import mn.esis.access.web.Workplace;
import mn.esis.registry.PupilMovement;
import mn.esis.registry.promotion.PromoteGroup;
import mn.esis.registry.promotion.PromotionList;
import mn.esis.registry.promotion.PromotionList.PromotionView;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** At the turn of the year one group after the other goes on in one of the new year. */
@Named
@ViewScoped
public class PromotionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PromotionList list;

    @Inject
    private PupilMovement movement;

    @Inject
    private Workplace workplace;

    @Inject
    private Texts texts;

    private UUID org;
    private transient PromotionView promotion;
    private UUID groupId;
    private UUID toGroupId;

    public void open() {
        workplace.require(Right.PUPILS_KEEP, org);
    }

    public void promote() {
        int pupils = movement.promote(new PromoteGroup(groupId, toGroupId));
        promotion = null;
        groupId = null;
        toGroupId = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "registry.promotion.done", pupils));
    }

    public PromotionView getPromotion() {
        if (promotion == null) {
            promotion = list.of(workplace.of(Right.PUPILS_KEEP, org));
        }
        return promotion;
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

    public UUID getToGroupId() {
        return toGroupId;
    }

    public void setToGroupId(UUID toGroupId) {
        this.toGroupId = toGroupId;
    }
}
