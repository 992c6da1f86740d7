package mn.esis.registry.card;

/** On what cards are printed: eight on a sheet of A4 to be cut, or each on a page of its own size for a card printer. */
public enum CardLayout {
    SHEET,
    CARD
}
