/** The pages of the own account: what is known of it, its address, its password, where it is signed in. */
package mn.esis.identity.web.own;
