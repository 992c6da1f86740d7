package mn.esis.registry.card;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import georegression.struct.point.Point2D_F64;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;

/** Reads codes out of a picture with a library that did not write them. */
final class CodeReader {

    private final QrCodeDetector<GrayU8> detector = FactoryFiducial.qrcode(null, GrayU8.class);

    /** @param column of the middle, in pixels, as {@code row} */
    record Seen(String text, QrCode.ErrorLevel level, int version, double column, double row) {}

    /** From the upper left to the lower right. */
    List<Seen> read(BufferedImage picture) {
        GrayU8 gray = new GrayU8(picture.getWidth(), picture.getHeight());
        for (int row = 0; row < picture.getHeight(); row++) {
            for (int column = 0; column < picture.getWidth(); column++) {
                gray.set(column, row, picture.getRGB(column, row) & 0xFF);
            }
        }
        detector.process(gray);
        return detector.getDetections().stream()
                .map(CodeReader::seen)
                .sorted(Comparator.comparingInt((Seen one) -> (int) one.row() / 100)
                        .thenComparingDouble(Seen::column))
                .toList();
    }

    private static Seen seen(QrCode code) {
        double column = 0;
        double row = 0;
        for (int i = 0; i < code.bounds.size(); i++) {
            Point2D_F64 corner = code.bounds.get(i);
            column += corner.x / code.bounds.size();
            row += corner.y / code.bounds.size();
        }
        return new Seen(code.message, code.error, code.version, column, row);
    }
}
