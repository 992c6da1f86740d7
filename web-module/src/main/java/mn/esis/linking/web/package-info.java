/** Pages of a parent: asking for a child, what became of it, and the child. */
package mn.esis.linking.web;
