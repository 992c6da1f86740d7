/** Cards of those who work in an organisation: issued and printed as those of pupils. Page: {@code registry/staff-card.xhtml}. */
package mn.esis.registry.card.staff;
