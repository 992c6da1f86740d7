package mn.esis.shared.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The letters of one font. What it has no letter for, such as those of a far-away script in a name, becomes a question mark. */
final class PdfLetters {

    private static final int UNITS = 1000;
    private static final String UNKNOWN = "?";

    private final PDFont font;
    private final Map<Integer, Boolean> known = new HashMap<>();

    PdfLetters(PDFont font) {
        this.font = font;
    }

    PDFont font() {
        return font;
    }

    String readable(String text) {
        StringBuilder readable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(point -> readable.append(isKnown(point) ? Character.toString(point) : UNKNOWN));
        return readable.toString();
    }

    /** In millimetres, of a readable text in a size of one point. */
    double width(String readable) {
        try {
            return font.getStringWidth(readable) / UNITS / PdfFile.POINTS_PER_MM;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isKnown(int point) {
        return known.computeIfAbsent(point, unseen -> {
            try {
                font.encode(Character.toString(unseen));
                return true;
            } catch (IllegalArgumentException noLetter) {
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
