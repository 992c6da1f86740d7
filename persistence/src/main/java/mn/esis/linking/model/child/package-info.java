/** What a guardian sees of the child. */
package mn.esis.linking.model.child;
