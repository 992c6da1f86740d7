/** Deletes what accounts leave behind once nobody needs it any more. */
package mn.esis.identity.work;
