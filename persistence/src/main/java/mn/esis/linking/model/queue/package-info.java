/** The requests that wait for whoever decides. */
package mn.esis.linking.model.queue;
