/** Pages of the registers: pupils with their history, staff. */
package mn.esis.registry.web;
