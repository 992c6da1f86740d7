/** Organisations, academic years, calendar, shifts, study groups, and who holds which role where. */
package mn.esis.org.model;
