package mn.esis.shared.pdf;

/**
 * How a text is set.
 *
 * @param largest size in points, taken when the text fits
 * @param smallest size in points, in which it is cut off when it still does not fit
 * @param lines how many there may be
 */
public record TextStyle(boolean bold, double largest, double smallest, int lines) {}
