/**
 * Cards with a QR code: issued to pupils and staff, printed on sheets of eight, and read when somebody shows one (seed 000, 5.5).
 *
 * <p>A card holds a random value and nothing about its holder. Printing changes nothing; a new card makes the old one worthless.
 * Whole schools are printed in the background, see {@link mn.esis.registry.card.school.CardPrintWork}.
 *
 * <p>Table: {@code card}. API: {@code /groups/{id}/qr-cards}, {@code /pupils/{id}/qr-card}, {@code /staff/{id}/qr-card}.
 * Page: {@code registry/cards.xhtml}.
 */
package mn.esis.registry.card;
