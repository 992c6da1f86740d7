package mn.esis.registry.card;

import mn.esis.registry.model.card.CardValue;

/**
 * All that stands on a card.
 *
 * @param group of a pupil; of staff the position
 * @param year the academic year, as people write it
 */
record CardFace(String parentName, String givenName, String group, String school, String year, CardValue value) {}
