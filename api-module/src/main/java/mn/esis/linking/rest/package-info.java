/** Linking: what parents ask, what the school decides, and the own children. */
package mn.esis.linking.rest;
