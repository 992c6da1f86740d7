package mn.esis.registry.web.card;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import mn.esis.registry.card.staff.PrintStaffCard;
import mn.esis.registry.card.staff.StaffCardPrinting;
import mn.esis.registry.card.staff.StaffCardView;
import mn.esis.registry.card.staff.StaffCards;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The card of somebody who works here. */
@Named
@ViewScoped
public class StaffCardPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StaffCards cards;

    @Inject
    private StaffCardPrinting printing;

    @Inject
    private CardSetting setting;

    @Inject
    private Texts texts;

    private UUID id;
    private transient StaffCardView staff;

    public void issue() {
        cards.issue(id);
        staff = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "registry.cards.issued", 1));
    }

    public void print() {
        CardFiles.send(printing.print(
                new PrintStaffCard(id, setting.getLayout(), setting.getOffsetX(), setting.getOffsetY())));
    }

    public StaffCardView getStaff() {
        if (staff == null) {
            staff = cards.get(id);
        }
        return staff;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }
}
