/** Being signed in: portal sessions, phone tokens, and who is behind them (seed 000, 5.2). */
package mn.esis.identity.session;
