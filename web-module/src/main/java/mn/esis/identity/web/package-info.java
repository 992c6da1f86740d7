/**
 * Sign-in, registration, recovery and the own account in the portal, and the filter that says who calls. What visitors
 * see stands under {@code /identity/light/}; everything else needs a session.
 */
package mn.esis.identity.web;
