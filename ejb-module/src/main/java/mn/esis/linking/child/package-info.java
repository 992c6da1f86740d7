/** What a link opens: the child's record, and who looked at it. */
package mn.esis.linking.child;
