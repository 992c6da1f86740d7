/** The class teacher, or the manager in her stead, decides on requests (seed 000, 5.4). */
package mn.esis.linking.decision;
