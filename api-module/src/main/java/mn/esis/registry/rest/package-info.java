/** The registers' part of the API: the pupils of a group. */
package mn.esis.registry.rest;
