/** The organisation's part of the API: the groups of the caller. */
package mn.esis.org.rest;
