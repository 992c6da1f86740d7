/** One-time secrets: an organisation opens accounts for its staff, and helps who cannot recover by mail (seeds 002, 003). */
package mn.esis.identity.secret;
