package mn.esis.shared.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A text in lines that fit into a width, in the largest size in which they are not too many. What does not even fit in the
 * smallest is cut off with an ellipsis; a word longer than a line is broken where the line ends.
 *
 * @param size in points
 */
record TextFit(double size, List<String> lines) {

    private static final double STEP = 0.5;
    private static final String ELLIPSIS = "…";

    /** @param width of a text in a size of one point, in millimetres as {@code room} */
    static TextFit of(String text, double room, TextStyle style, ToDoubleFunction<String> width) {
        int smaller = (int) Math.ceil((style.largest() - style.smallest()) / STEP);
        for (int step = 0; step < smaller; step++) {
            double size = style.largest() - step * STEP;
            List<String> lines = lines(text, room / size, width);
            if (lines.size() <= style.lines() && !breaksWord(text, room / size, width)) {
                return new TextFit(size, lines);
            }
        }
        List<String> lines = lines(text, room / style.smallest(), width);
        return new TextFit(style.smallest(), lines.size() <= style.lines() ? lines : cut(lines, style.lines()));
    }

    private static boolean breaksWord(String text, double room, ToDoubleFunction<String> width) {
        return words(text).stream().anyMatch(word -> width.applyAsDouble(word.strip()) > room);
    }

    private static List<String> lines(String text, double room, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text)) {
            if (!line.isEmpty() && width.applyAsDouble((line + word).strip()) > room) {
                lines.add(line.strip());
                line = "";
            }
            line += word;
            while (width.applyAsDouble(line.strip()) > room && line.codePointCount(0, line.length()) > 1) {
                int end = fitting(line, room, width);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line.strip());
        return lines;
    }

    /** With the space or hyphen behind each. */
    private static List<String> words(String text) {
        return List.of(text.strip().split("(?<=[ -])"));
    }

    private static int fitting(String line, double room, ToDoubleFunction<String> width) {
        int end = line.offsetByCodePoints(0, 1);
        while (end < line.length() && width.applyAsDouble(line.substring(0, line.offsetByCodePoints(end, 1))) <= room) {
            end = line.offsetByCodePoints(end, 1);
        }
        return end;
    }

    private static List<String> cut(List<String> lines, int most) {
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        kept.set(
                most - 1,
                last.substring(0, last.offsetByCodePoints(last.length(), -1)).strip() + ELLIPSIS);
        return List.copyOf(kept);
    }
}
