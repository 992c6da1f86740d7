package mn.esis.registry.card;

/**
 * A print.
 *
 * @param name of the file, without its ending
 */
@SuppressWarnings("ArrayRecordComponent") // a file, which nobody compares
public record PrintedCards(String name, byte[] pdf) {}
