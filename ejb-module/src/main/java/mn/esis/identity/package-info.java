/**
 * Accounts: registering, signing in, recovering, own data and sessions. Every credential passes {@link
 * mn.esis.identity.CredentialGuard}.
 *
 * <p>Source: seed 000 (5.1, 5.2), seeds 002 and 003 (accounts); QUALITY security 5 and 6. Use cases: Registrations, Recoveries,
 * SignIn, PhoneTokens, OwnAccount, OwnSessions, EmailChanges, OneTimeSecrets. Tables: person, account, session, refresh_token,
 * one_time_code, registration, known_device, rate_counter, attempt_delay. Routes: {@code /registrations}, {@code /auth}, {@code /me}. Pages: {@code identity/}.
 */
package mn.esis.identity;
