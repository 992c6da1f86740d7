/**
 * Makes an empty production database usable: the country and its first administrator, once.
 *
 * <p>Source: PRODUCT rule 6 (no default passwords), docs/decisions/0059.
 */
package mn.esis.setup;
