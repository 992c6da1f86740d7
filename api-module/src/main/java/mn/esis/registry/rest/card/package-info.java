/** The cards' part of the API: issuing and printing. */
package mn.esis.registry.rest.card;
