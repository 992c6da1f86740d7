package mn.esis.shared.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A document in the making; what it shows of the embedded fonts goes with it, so that it prints alike everywhere. */
public final class PdfFile implements AutoCloseable {

    static final float POINTS_PER_MM = 72 / 25.4f;

    private final PDDocument document = new PDDocument();
    private final PdfLetters regular;
    private final PdfLetters bold;
    private PdfPage current;

    /** @param language of its texts, for whoever has it read aloud */
    public PdfFile(String title, String language) {
        regular = new PdfLetters(font("NotoSans-Regular.ttf"));
        bold = new PdfLetters(font("NotoSans-Bold.ttf"));
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
    }

    /** A new page of that size in millimetres; the one before is finished. */
    public PdfPage page(double width, double height) {
        finish();
        PDPage page = new PDPage(new PDRectangle((float) width * POINTS_PER_MM, (float) height * POINTS_PER_MM));
        document.addPage(page);
        current = new PdfPage(document, page, regular, bold);
        return current;
    }

    public byte[] bytes() {
        finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void finish() {
        if (current != null) {
            current.finish();
            current = null;
        }
    }

    private PDType0Font font(String name) {
        try (InputStream in = PdfFile.class.getResourceAsStream(name)) {
            return PDType0Font.load(document, in, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            finish();
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
