/** Requests for a child, the links that came of them, and the places that they are in. */
package mn.esis.linking.model;
