package mn.esis.registry.card;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.List;
import java.util.Map;
import mn.esis.registry.model.card.CardValue;
import mn.esis.shared.pdf.PdfFile;
import mn.esis.shared.pdf.PdfPage;
import mn.esis.shared.pdf.TextStyle;

/**
 * Draws cards of 85.60 × 53.98 mm (ISO/IEC 7810 ID-1): two beside each other in four rows in the middle of A4, touching, with
 * marks outside that tell where to cut. All measures in millimetres.
 */
final class CardSheet {

    static final double WIDTH = 85.60;
    static final double HEIGHT = 53.98;
    static final int COLUMNS = 2;
    static final int ROWS = 4;
    static final double SHEET_WIDTH = 210;
    static final double SHEET_HEIGHT = 297;

    private static final double LEFT = (SHEET_WIDTH - COLUMNS * WIDTH) / 2;
    private static final double TOP = (SHEET_HEIGHT - ROWS * HEIGHT) / 2;
    private static final double MARK_FROM = 1.5;
    private static final double MARK_TO = 5.5;

    private static final double MARGIN = 5;
    private static final double MODULE = 1.1;
    /** What a reader needs white around a code (ISO/IEC 18004: four modules). */
    private static final double QUIET = 4 * MODULE;

    private static final double QR_TOP = 16.4;
    private static final TextStyle SCHOOL = new TextStyle(false, 8.5, 6, 2);
    private static final TextStyle GIVEN_NAME = new TextStyle(true, 15, 7, 2);
    private static final TextStyle PARENT_NAME = new TextStyle(false, 11, 7, 2);
    private static final TextStyle GROUP = new TextStyle(true, 11, 7, 2);
    private static final TextStyle YEAR = new TextStyle(false, 8.5, 7, 1);
    private static final double GAP = 1.5;
    private static final Map<EncodeHintType, Object> QR =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);

    private final CardLayout layout;
    private final double left;
    private final double top;

    /** @param offsetX to the right, as {@code offsetY} down; on cards of their own size without effect */
    CardSheet(CardLayout layout, double offsetX, double offsetY) {
        this.layout = layout;
        this.left = LEFT + offsetX;
        this.top = TOP + offsetY;
    }

    byte[] pdf(String title, String language, List<CardFace> cards) {
        try (PdfFile file = new PdfFile(title, language)) {
            if (layout == CardLayout.CARD) {
                cards.forEach(card -> card(file.page(WIDTH, HEIGHT), 0, 0, card));
            } else {
                sheets(file, cards);
            }
            return file.bytes();
        }
    }

    private void sheets(PdfFile file, List<CardFace> cards) {
        PdfPage page = null;
        for (int i = 0; i < cards.size(); i++) {
            int place = i % (COLUMNS * ROWS);
            if (place == 0) {
                page = file.page(SHEET_WIDTH, SHEET_HEIGHT);
                marks(page, left, top, COLUMNS, ROWS);
            }
            int column = place % COLUMNS;
            int row = place / COLUMNS;
            card(page, left + column * WIDTH, top + row * HEIGHT, cards.get(i));
        }
    }

    /** One card with its marks, anywhere on a page. */
    static void single(PdfPage page, double x, double y, CardFace card) {
        marks(page, x, y, 1, 1);
        card(page, x, y, card);
    }

    private static void marks(PdfPage page, double left, double top, int columns, int rows) {
        double right = left + columns * WIDTH;
        double bottom = top + rows * HEIGHT;
        for (int column = 0; column <= columns; column++) {
            double x = left + column * WIDTH;
            page.line(x, top - MARK_TO, x, top - MARK_FROM);
            page.line(x, bottom + MARK_FROM, x, bottom + MARK_TO);
        }
        for (int row = 0; row <= rows; row++) {
            double y = top + row * HEIGHT;
            page.line(left - MARK_TO, y, left - MARK_FROM, y);
            page.line(right + MARK_FROM, y, right + MARK_TO, y);
        }
    }

    private static void card(PdfPage page, double x, double y, CardFace card) {
        BitMatrix code = code(card.value());
        double side = code.getWidth() * MODULE;
        double codeLeft = WIDTH - MARGIN - side;
        page.modules(x + codeLeft, y + QR_TOP, MODULE, code);
        page.text(x + MARGIN, y + MARGIN, WIDTH - 2 * MARGIN, SCHOOL, card.school());
        double room = codeLeft - QUIET - MARGIN;
        double below = page.text(x + MARGIN, y + QR_TOP - 1, room, GIVEN_NAME, card.givenName());
        below = page.text(x + MARGIN, below, room, PARENT_NAME, card.parentName());
        below = page.text(x + MARGIN, below + GAP, room, GROUP, card.group());
        page.text(x + MARGIN, below, room, YEAR, card.year());
    }

    private static BitMatrix code(CardValue value) {
        try {
            return new QRCodeWriter().encode(value.text(), BarcodeFormat.QR_CODE, 0, 0, QR);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
