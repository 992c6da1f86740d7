package mn.esis.org.model;

import java.util.UUID;

/**
 * An organisation in the tree.
 *
 * @param depth 0 for the country
 */
public record OrganizationRow(
        UUID id, UUID parentId, String kind, String code, String name, String timeZone, int depth) {}
