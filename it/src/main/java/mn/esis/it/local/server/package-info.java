/** Payara, unpacked once, with a domain that carries the one preset. */
package mn.esis.it.local.server;
