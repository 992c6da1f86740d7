/** Pages about accounts that the school makes for parents, and about their slips. */
package mn.esis.linking.web.account;
