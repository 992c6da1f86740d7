/** From nobody to an account, and back into it: registering and recovering by a code (seed 000, 5.1). */
package mn.esis.identity.registration;
