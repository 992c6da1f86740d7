/** What is due by time alone. */
package mn.esis.linking.model.due;
