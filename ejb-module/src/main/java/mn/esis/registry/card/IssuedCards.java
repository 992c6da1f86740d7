package mn.esis.registry.card;

/** How many have got a card who had none. */
public record IssuedCards(int issued) {}
