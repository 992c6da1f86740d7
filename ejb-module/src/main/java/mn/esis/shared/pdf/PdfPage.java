package mn.esis.shared.pdf;

import com.google.zxing.common.BitMatrix;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** One page. Everything is in millimetres from its upper left corner. */
public final class PdfPage {

    private static final double LINE_HEIGHT = 1.3;
    private static final double ASCENT = 1.0;

    private final PDPageContentStream content;
    private final double height;
    private final PdfLetters regular;
    private final PdfLetters bold;

    PdfPage(PDDocument document, PDPage page, PdfLetters regular, PdfLetters bold) {
        this.regular = regular;
        this.bold = bold;
        this.height = page.getMediaBox().getHeight();
        this.content = opened(document, page);
    }

    private static PDPageContentStream opened(PDDocument document, PDPage page) {
        try {
            return new PDPageContentStream(document, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A text below {@code top}, as wide as {@code room} at most.
     *
     * @return where it ends below
     */
    public double text(double left, double top, double room, TextStyle style, String text) {
        PdfLetters letters = style.bold() ? bold : regular;
        TextFit fit = TextFit.of(letters.readable(text), room, style, letters::width);
        double line = fit.size() * LINE_HEIGHT / PdfFile.POINTS_PER_MM;
        double baseline = top + fit.size() * ASCENT / PdfFile.POINTS_PER_MM;
        draw(() -> {
            content.setFont(letters.font(), (float) fit.size());
            for (int i = 0; i < fit.lines().size(); i++) {
                content.beginText();
                content.newLineAtOffset(x(left), y(baseline + i * line));
                content.showText(fit.lines().get(i));
                content.endText();
            }
        });
        return top + fit.lines().size() * line;
    }

    /** A hairline. */
    public void line(double fromX, double fromY, double toX, double toY) {
        draw(() -> {
            content.setLineWidth(0.25f);
            content.moveTo(x(fromX), y(fromY));
            content.lineTo(x(toX), y(toY));
            content.stroke();
        });
    }

    /** The dark modules of a code, each a square of that size: as one area, so that no seams appear between them. */
    public void modules(double left, double top, double module, BitMatrix code) {
        draw(() -> {
            for (int row = 0; row < code.getHeight(); row++) {
                for (int from = 0; from < code.getWidth(); from++) {
                    int to = from;
                    while (to < code.getWidth() && code.get(to, row)) {
                        to++;
                    }
                    if (to > from) {
                        content.addRect(
                                x(left + from * module),
                                y(top + (row + 1) * module),
                                (float) ((to - from) * module) * PdfFile.POINTS_PER_MM,
                                (float) module * PdfFile.POINTS_PER_MM);
                        from = to;
                    }
                }
            }
            content.fill();
        });
    }

    void finish() {
        draw(content::close);
    }

    private float x(double millimetres) {
        return (float) millimetres * PdfFile.POINTS_PER_MM;
    }

    private float y(double millimetres) {
        return (float) (height - millimetres * PdfFile.POINTS_PER_MM);
    }

    private interface Drawing {
        void run() throws IOException;
    }

    private static void draw(Drawing drawing) {
        try {
            drawing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
