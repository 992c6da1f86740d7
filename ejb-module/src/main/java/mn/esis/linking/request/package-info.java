/** A parent asks for a child, and sees what becomes of it (seed 000, 5.3). */
package mn.esis.linking.request;
