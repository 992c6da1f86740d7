package mn.esis.registry.web.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import mn.esis.registry.card.LetterPrinting;
import mn.esis.registry.card.PrintLetters;
import org.omnifaces.util.Faces;

/** Letters with the card to the parents of a group who are not linked to their child. */
@Named
@RequestScoped
public class LettersPage {

    @Inject
    private LetterPrinting letters;

    @Inject
    private CardsPage page;

    private String language = Faces.getLocale().getLanguage();

    public void print() {
        CardFiles.send(letters.ofGroup(new PrintLetters(page.getShown(), null, language)));
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
