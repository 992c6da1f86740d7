/**
 * The cards of a whole school: ordered by a manager, drawn group by group in the background, fetched as one archive of papers.
 *
 * <p>Tables: {@code card_print}, {@code card_print_part}; the retention deletes what is some days old. Page:
 * {@code registry/cards.xhtml}.
 */
package mn.esis.registry.card.school;
