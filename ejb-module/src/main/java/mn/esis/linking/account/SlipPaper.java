package mn.esis.linking.account;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mn.esis.shared.Texts;
import mn.esis.shared.pdf.PdfFile;
import mn.esis.shared.pdf.PdfPage;
import mn.esis.shared.pdf.TextStyle;

/** The slip on A4, in the parent's language: who, how to get in, which children, and for the school whom to call. In millimetres. */
final class SlipPaper {

    private static final double WIDTH = 210;
    private static final double HEIGHT = 297;
    private static final double LEFT = 25;
    private static final double TOP = 25;
    private static final double ROOM = WIDTH - 2 * LEFT;
    private static final double GAP = 3;
    private static final TextStyle SMALL = new TextStyle(false, 11, 8, 3);
    private static final TextStyle TITLE = new TextStyle(true, 18, 12, 2);
    private static final TextStyle TEXT = new TextStyle(false, 12, 9, 6);
    private static final TextStyle LARGE = new TextStyle(true, 16, 10, 1);

    private final Texts texts;
    private final String language;

    SlipPaper(Texts texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    byte[] pdf(ParentSlip slip, ParentDetails parent) {
        try (PdfFile file = new PdfFile(text("title"), language)) {
            draw(file.page(WIDTH, HEIGHT), slip, parent);
            return file.bytes();
        }
    }

    private void draw(PdfPage page, ParentSlip slip, ParentDetails parent) {
        double y = page.text(LEFT, TOP, ROOM, SMALL, slip.school());
        y = page.text(LEFT, y + 2 * GAP, ROOM, TITLE, text("title"));
        y = page.text(LEFT, y + 2 * GAP, ROOM, LARGE, slip.parentName() + " " + slip.givenName());
        for (String child : children(slip)) {
            y = page.text(LEFT, y + GAP, ROOM, TEXT, child);
        }
        y = fact(page, y + 2 * GAP, text("address"), slip.address());
        if (slip.opensAccount()) {
            y = fact(page, y, text("userName"), slip.userName());
        }
        y = fact(page, y, text("secret"), slip.secret());
        y = fact(page, y, text("until"), texts.day(language, slip.validUntil()));
        y += GAP;
        for (String step : slip.opensAccount() ? List.of("enter", "own", "email") : List.of("known", "join")) {
            y = page.text(LEFT, y + GAP, ROOM, TEXT, text(step));
        }
        contact(page, y + 3 * GAP, parent);
    }

    private static double fact(PdfPage page, double top, String name, String value) {
        double y = page.text(LEFT, top + GAP, ROOM, SMALL, name);
        return page.text(LEFT, y, ROOM, LARGE, value);
    }

    private static List<String> children(ParentSlip slip) {
        return slip.children().stream()
                .filter(ChildResult::isLinked)
                .map(child -> child.parentName() + " " + child.givenName() + ", " + child.group())
                .toList();
    }

    /** Whom the school calls when the slip lies ready. */
    private void contact(PdfPage page, double top, ParentDetails parent) {
        String contact = Stream.of(parent.phone(), parent.email())
                .filter(typed -> typed != null && !typed.isBlank())
                .collect(Collectors.joining(", "));
        if (!contact.isEmpty()) {
            page.line(LEFT, top, LEFT + ROOM, top);
            page.text(LEFT, top + GAP, ROOM, SMALL, text("contact", contact));
        }
    }

    private String text(String key, Object... args) {
        return texts.text(language, "linking.slip." + key, args);
    }
}
