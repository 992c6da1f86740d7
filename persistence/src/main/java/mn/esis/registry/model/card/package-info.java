/** Cards with a QR code, by which pupils and staff are recognised, and the prints of whole schools. */
package mn.esis.registry.model.card;
