package mn.esis.it.api;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The codes on a paper, as a scanner of 200 dots per inch sees them and another library than the writer's reads them. */
final class PrintedCodes {
    private static final float DPI = 200;

    private PrintedCodes() {}

    static List<String> of(byte[] pdf) throws IOException {
        QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);
        List<String> codes = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                detector.process(gray(new PDFRenderer(file).renderImageWithDPI(page, DPI, ImageType.GRAY)));
                detector.getDetections().forEach(code -> codes.add(code.message));
            }
        }
        return codes;
    }

    private static GrayU8 gray(BufferedImage picture) {
        GrayU8 gray = new GrayU8(picture.getWidth(), picture.getHeight());
        for (int row = 0; row < picture.getHeight(); row++) {
            for (int column = 0; column < picture.getWidth(); column++) {
                gray.set(column, row, picture.getRGB(column, row) & 0xFF);
            }
        }
        return gray;
    }
}
