/** Who is linked with a pupil, in which place, and for how long. */
package mn.esis.linking.guardian;
