package mn.esis.registry.web.card;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import mn.esis.registry.card.PupilCardList;
import mn.esis.registry.card.PupilCards;
import mn.esis.registry.card.school.OrderSchoolCards;
import mn.esis.registry.card.school.SchoolCardPrinting;
import mn.esis.registry.model.card.CardPrintRow;
import mn.esis.registry.model.card.GroupCardsRow;
import mn.esis.shared.Texts;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The cards of a whole school: how many are missing where, and the print of all, which goes on while one is away. */
@Named
@ViewScoped
public class SchoolCardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PupilCards cards;

    @Inject
    private PupilCardList list;

    @Inject
    private SchoolCardPrinting printing;

    @Inject
    private CardsPage page;

    @Inject
    private CardSetting setting;

    @Inject
    private Texts texts;

    private transient List<GroupCardsRow> groups;
    private transient List<CardPrintRow> prints;

    public void issueMissing() {
        int issued = cards.issueMissingOfSchool(page.getSchool()).issued();
        groups = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "registry.cards.issued", issued));
    }

    public void order() {
        printing.order(new OrderSchoolCards(page.getSchool(), setting.getOffsetX(), setting.getOffsetY()));
        prints = null;
        Messages.addGlobalInfo("{0}", texts.text(Faces.getLocale(), "registry.cards.ordered"));
    }

    /** Asks anew how far it is. */
    public void refresh() {
        prints = null;
    }

    public void fetch(UUID printId) {
        CardFiles.send("qr-cards.zip", printing.parts(printId), printing::part);
    }

    public List<GroupCardsRow> getGroups() {
        if (groups == null) {
            groups = list.ofSchool(page.getSchool());
        }
        return groups;
    }

    public int getMissing() {
        return getGroups().stream().mapToInt(GroupCardsRow::missing).sum();
    }

    public int getIssued() {
        return getGroups().stream().mapToInt(GroupCardsRow::cards).sum();
    }

    public List<CardPrintRow> getPrints() {
        if (prints == null) {
            prints = printing.ofSchool(page.getSchool());
        }
        return prints;
    }

    public boolean isRunning() {
        return getPrints().stream().anyMatch(print -> print.state() == CardPrintRow.State.RUNNING);
    }
}
