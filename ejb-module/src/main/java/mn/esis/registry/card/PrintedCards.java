package mn.esis.registry.card;

/**
 * A print.
 *
 * @param name of the file, without its ending
 */
public record PrintedCards(String name, byte[] pdf) {}
