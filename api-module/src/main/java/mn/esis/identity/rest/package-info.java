/** The account's part of the API: registering, signing in, recovering, and the own account. */
package mn.esis.identity.rest;
