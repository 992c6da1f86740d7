/** What happens outside: the server is started, the archive is put together and deployed. Nothing of it goes into the archive. */
package mn.esis.it.container.server;
