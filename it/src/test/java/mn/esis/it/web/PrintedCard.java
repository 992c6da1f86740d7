package mn.esis.it.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Cards as somebody holds them into a camera: a picture of them, or a film. */
final class PrintedCard {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int FRAMES = 4;
    private static final float DPI = 200;
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static final String TABLE = """
            <!doctype html><style>
            html, body { height: 100%%; margin: 0; background: linear-gradient(#8a8378, #5d574e); }
            body { display: flex; justify-content: space-evenly; align-items: center; perspective: 900px; }
            .card { position: relative; display: flex; width: 544px; height: 340px; padding: 24px; box-sizing: border-box;
              border-radius: 20px; background: #fff; font: 28px sans-serif; }
            .card svg { width: 292px; height: 292px; }
            .finger { position: absolute; left: 210px; top: 200px; width: 90px; height: 200px; border-radius: 45px; background: #b07a58; }
            %s
            </style>%s""";

    private PrintedCard() {}

    /** The value of a card that nobody has. */
    static String value() {
        return "ESIS1"
                + IntStream.range(0, 25)
                        .mapToObj(digit ->
                                DIGITS.charAt(ThreadLocalRandom.current().nextInt(DIGITS.length())))
                        .map(String::valueOf)
                        .collect(Collectors.joining());
    }

    /** A film of the card that was printed first on a sheet of A4, cut out and held at a slant. */
    static Path film(byte[] pdf) {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            BufferedImage sheet = new PDFRenderer(file).renderImageWithDPI(0, DPI);
            var cut = new ByteArrayOutputStream();
            ImageIO.write(
                    sheet.getSubimage(0, sheet.getHeight() / 8, sheet.getWidth() / 2, sheet.getHeight() / 4),
                    "png",
                    cut);
            String image =
                    "<img src='data:image/png;base64," + Base64.getEncoder().encodeToString(cut.toByteArray()) + "'>";
            return repeated(photo("img { width: 800px; transform: rotateY(25deg) rotateZ(8deg) }", image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One picture of all of them on a table, as JPEG. */
    static byte[] picture(String style, String... values) {
        return photo(style, Stream.of(values).map(PrintedCard::card).collect(Collectors.joining()));
    }

    private static byte[] photo(String style, String things) {
        try (BrowserContext context = Chromium.get().newContext()) {
            Page page = context.newPage();
            page.setViewportSize(WIDTH, HEIGHT);
            page.setContent(TABLE.formatted(style, things));
            return page.screenshot(
                    new Page.ScreenshotOptions().setType(ScreenshotType.JPEG).setQuality(85));
        }
    }

    /** The same picture again and again, as a camera delivers it: JPEGs one after the other. */
    static Path film(String style, String... values) {
        return repeated(picture(style, values));
    }

    private static Path repeated(byte[] frame) {
        var film = new ByteArrayOutputStream();
        for (int i = 0; i < FRAMES; i++) {
            film.writeBytes(frame);
        }
        try {
            return Files.write(Files.createTempFile("card", ".mjpeg"), film.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String card(String value) {
        return "<div class=card>" + code(value) + "<b>Тэмүүлэн</b><i class=finger></i></div>";
    }

    private static String code(String value) {
        try {
            BitMatrix dots = new QRCodeWriter()
                    .encode(
                            value,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 2));
            String path = IntStream.range(0, dots.getWidth() * dots.getHeight())
                    .filter(dot -> dots.get(dot % dots.getWidth(), dot / dots.getWidth()))
                    .mapToObj(dot -> "M%d %dh1v1h-1z".formatted(dot % dots.getWidth(), dot / dots.getWidth()))
                    .collect(Collectors.joining());
            return String.format(
                    Locale.ROOT,
                    "<svg viewBox='0 0 %d %d'><path d='%s'/></svg>",
                    dots.getWidth(),
                    dots.getHeight(),
                    path);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
