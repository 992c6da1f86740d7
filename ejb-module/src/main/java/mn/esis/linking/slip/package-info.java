/** A parent enters the secret of a slip in the own account, and both become one (PRODUCT, rule 9). */
package mn.esis.linking.slip;
