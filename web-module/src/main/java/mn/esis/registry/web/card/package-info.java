/** The pages of the cards with a QR code. */
package mn.esis.registry.web.card;
