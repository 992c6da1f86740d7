package mn.esis.org.model;

import java.util.UUID;

/**
 * An organisation in a list.
 *
 * @param parentName of the one right above it, null for the country
 */
public record OrganizationRow(UUID id, String kind, String code, String name, String parentName) {}
