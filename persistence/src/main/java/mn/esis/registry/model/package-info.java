/** Pupils, their enrolments as history, and staff. */
package mn.esis.registry.model;
