package mn.esis.registry.web.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import mn.esis.registry.card.CardLayout;

/** On what cards are printed, and by how many millimetres they are moved there: typed once, remembered by the browser. */
@Named
@RequestScoped
public class CardSetting {

    private CardLayout layout = CardLayout.SHEET;
    private BigDecimal offsetX = BigDecimal.ZERO;
    private BigDecimal offsetY = BigDecimal.ZERO;

    public CardLayout[] getLayouts() {
        return CardLayout.values();
    }

    public CardLayout getLayout() {
        return layout;
    }

    public void setLayout(CardLayout layout) {
        this.layout = layout;
    }

    public BigDecimal getOffsetX() {
        return offsetX;
    }

    public void setOffsetX(BigDecimal offsetX) {
        this.offsetX = offsetX;
    }

    public BigDecimal getOffsetY() {
        return offsetY;
    }

    public void setOffsetY(BigDecimal offsetY) {
        this.offsetY = offsetY;
    }
}
