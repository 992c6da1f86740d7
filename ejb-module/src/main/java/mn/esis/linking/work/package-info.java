/** What happens to requests and links by time alone. */
package mn.esis.linking.work;
