package mn.esis.registry.card;

import java.util.List;
import mn.esis.shared.Texts;
import mn.esis.shared.pdf.PdfFile;
import mn.esis.shared.pdf.PdfPage;
import mn.esis.shared.pdf.TextStyle;

/** One page for each pupil: how a parent registers and links the child, and the card to be cut out. In millimetres. */
final class CardLetter {

    private static final double LEFT = 25;
    private static final double TOP = 25;
    private static final double ROOM = CardSheet.SHEET_WIDTH - 2 * LEFT;
    private static final double GAP = 4;
    private static final TextStyle SCHOOL = new TextStyle(false, 11, 8, 2);
    private static final TextStyle TITLE = new TextStyle(true, 18, 12, 2);
    private static final TextStyle TEXT = new TextStyle(false, 12, 9, 6);
    private static final List<String> STEPS = List.of("intro", "step1", "step2", "step3", "help");

    private final Texts texts;
    private final String language;
    private final String portal;

    /** @param portal the address at which parents register */
    CardLetter(Texts texts, String language, String portal) {
        this.texts = texts;
        this.language = language;
        this.portal = portal;
    }

    byte[] pdf(List<CardFace> cards) {
        try (PdfFile file = new PdfFile(text("title"), language)) {
            cards.forEach(card -> draw(file.page(CardSheet.SHEET_WIDTH, CardSheet.SHEET_HEIGHT), card));
            return file.bytes();
        }
    }

    private void draw(PdfPage page, CardFace card) {
        double y = page.text(LEFT, TOP, ROOM, SCHOOL, card.school());
        y = page.text(LEFT, y + 2 * GAP, ROOM, TITLE, text("title"));
        y = page.text(LEFT, y + GAP, ROOM, TEXT, text("to", card.parentName(), card.givenName(), card.group()));
        for (String step : STEPS) {
            y = page.text(LEFT, y + GAP, ROOM, TEXT, text(step, portal));
        }
        CardSheet.single(page, (CardSheet.SHEET_WIDTH - CardSheet.WIDTH) / 2, y + 4 * GAP, card);
        page.text(LEFT, y + 5 * GAP + CardSheet.HEIGHT + GAP, ROOM, TEXT, text("keep"));
    }

    private String text(String key, Object... args) {
        return texts.text(language, "registry.letter." + key, args);
    }
}
