/** People, their accounts, sessions, codes and tokens. Tables: person, account, session, refresh_token, one_time_code, registration. */
package mn.esis.identity.model;
