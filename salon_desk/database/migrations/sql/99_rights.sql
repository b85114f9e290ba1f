-- Nobody but the owner may do anything, until a role is given the right to call a function or to read.
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA salon FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA salon FROM PUBLIC;
