-- Desks with roles of their own: how one joins, what it may do, and how its right is taken away.
-- All books of a server share its roles, so theirs have a mark of the book in their names:
--   salon_desks_<mark>   may do what a desk does; nobody logs in as it
--   desk_<mark>_<key>    one desk; since when it is there, and its name, are the role's comment
--   pairing_<mark>       as whom a desk joins; it has a password only as long as a code is valid, and may do nothing else;
--                        since when the code is valid is the role's comment
-- They are made when the first code is offered, not by the migration: an owner who may make no roles keeps a book without
-- them, whose desks share one user. The roles themselves say who may come in; no table has to be kept beside them.

-- The mark is of the database's name: a book that a restore puts in the place of another one lets the same desks in.
CREATE FUNCTION role_of(p_kind text, p_key text DEFAULT NULL) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT concat_ws('_', p_kind, left(encode(sha256(convert_to(current_database(), 'UTF8')), 'hex'), 8), p_key)
$$;

CREATE VIEW joined AS
SELECT rolname AS role, coalesce(substring(comment FROM '^\S+ (.+)$'), rolname) AS desk,
       substring(comment FROM '^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ')::timestamptz AS since
FROM pg_roles, LATERAL shobj_description(oid, 'pg_authid') AS comment
WHERE rolcanlogin AND starts_with(rolname, salon.role_of('desk', ''));

-- Give the roles that are there exactly the rights that they need, whatever they had. A later version of the book calls it
-- as well, for its own functions.
CREATE FUNCTION give_rights() RETURNS void LANGUAGE plpgsql SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    desks CONSTANT text := salon.role_of('salon_desks');
    pairing CONSTANT text := salon.role_of('pairing');
    one text;
BEGIN
    -- After a restore without rights PostgreSQL's own hold, and these let everybody call everything.
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA salon FROM PUBLIC;
    REVOKE ALL ON ALL TABLES IN SCHEMA salon FROM PUBLIC;
    FOR one IN SELECT rolname FROM pg_roles WHERE rolname IN (desks, pairing) LOOP
        EXECUTE format('REVOKE ALL ON ALL FUNCTIONS IN SCHEMA salon FROM %I', one);
        EXECUTE format('REVOKE ALL ON ALL TABLES IN SCHEMA salon FROM %I', one);
        EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), one);
        EXECUTE format('GRANT USAGE ON SCHEMA salon TO %I', one);
        EXECUTE format('GRANT SELECT ON salon.alembic_version, salon.works_with TO %I', one);
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', salon.functions_for(one = desks), one);
    END LOOP;
    IF to_regrole(desks) IS NOT NULL THEN
        EXECUTE format('GRANT SELECT ON salon.salon, salon.opening_hours, salon.closure, salon.stylist, salon.shift, salon.pause,'
            ' salon.time_off, salon.service, salon.skill, salon.client, salon.segment, salon.book, salon.week, salon.exception,'
            ' salon.waitlist TO %I', desks);
        -- The token proves who holds a visit; it is read by no one.
        EXECUTE format('GRANT SELECT (%s) ON salon.visit TO %I', (
            SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute
             WHERE attrelid = 'salon.visit'::regclass AND attnum > 0 AND NOT attisdropped AND attname <> 'token'), desks);
    END IF;
END $$;

-- The functions that a desk calls (or else those by which it joins), and what they call in its name.
CREATE FUNCTION functions_for(p_desks boolean) RETURNS text LANGUAGE sql STABLE AS $$
    SELECT string_agg(oid::regprocedure::text, ', ') FROM pg_proc
     WHERE pronamespace = 'salon'::regnamespace AND proname = ANY (CASE WHEN p_desks THEN ARRAY[
        'add_waiter', 'arrange', 'cancel', 'change_parts', 'change_set_up', 'change_waiter', 'claim', 'claim_visit', 'confirm',
        'erase_client', 'export_client', 'extend', 'happenings', 'history', 'hold_wish', 'hours_of', 'import_clients', 'kept_record',
        'known_clients', 'likely_same', 'merge_clients', 'move', 'plain_text', 'put_progress_back', 'release', 'relength',
        'resize', 'restore_waiter', 'save_client', 'search_pattern', 'set_progress', 'set_up', 'sweep', 'take_back',
        'take_over', 'unaccent', 'unconfirm', 'unmerge_clients', 'what_became_of', 'withdraw_waiter']
        ELSE ARRAY['join_desk', 'replace_desk'] END)
$$;

-- One joins, is offered a code or loses its right at a time. Not by a number, which every desk may lock: one that is to
-- lose its right could keep it so.
CREATE FUNCTION lock_desks() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    LOCK TABLE salon.works_with IN SHARE ROW EXCLUSIVE MODE;
END $$;

-- End the connections of a role, and wait a little until they are gone.
CREATE FUNCTION hang_up(p_role text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_terminate_backend(pid, 2000) FROM pg_stat_activity WHERE usename = p_role AND pid <> pg_backend_pid();
END $$;

-- The owner belongs to each role, so that he may end its connections also where he is no superuser.
CREATE FUNCTION make_role(p_role text, p_options text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE ROLE %I %s', p_role, p_options);
    EXECUTE format('GRANT %I TO CURRENT_USER', p_role);
END $$;

-- Let one more desk in: until when it may join. `p_verifier` is that of the code's secret; an earlier code is not valid any more.
CREATE FUNCTION offer_pairing(p_verifier text, p_minutes integer) RETURNS timestamptz LANGUAGE plpgsql
SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    desks CONSTANT text := role_of('salon_desks');
    pairing CONSTANT text := role_of('pairing');
    valid_until CONSTANT timestamptz := date_trunc('second', clock_timestamp()) + make_interval(mins => p_minutes);
BEGIN
    PERFORM lock_desks();
    PERFORM require_verifier(p_verifier);
    IF NOT (SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user) THEN
        PERFORM refuse('{0}, the owner of the book, may make no roles, so no desk can join by a code: who runs the server can change that by ALTER ROLE … CREATEROLE.',
                       current_user::text);
    ELSIF NOT EXISTS (SELECT FROM salon) THEN
        PERFORM refuse('Please set up the salon first; then other PCs can join.');
    END IF;
    IF to_regrole(desks) IS NULL THEN
        PERFORM make_role(desks, 'NOLOGIN');
    END IF;
    IF to_regrole(pairing) IS NULL THEN
        PERFORM make_role(pairing, 'NOLOGIN NOINHERIT CONNECTION LIMIT 1');
    END IF;
    PERFORM give_rights();
    PERFORM forget_barred_desks();
    PERFORM hang_up(pairing);
    -- Every role may have settings of its own, so who came in by an earlier code could spoil the way for the next one.
    EXECUTE format('ALTER ROLE %I RESET ALL', pairing);
    EXECUTE format('ALTER ROLE %I IN DATABASE %I RESET ALL', pairing, current_database());
    EXECUTE format('COMMENT ON ROLE %I IS %L', pairing, extract(epoch FROM clock_timestamp()));
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L VALID UNTIL %L', pairing, p_verifier, valid_until);
    RETURN valid_until;
END $$;

-- A password never comes here, only what proves it: this would be kept as it is, and a password might be logged.
CREATE FUNCTION require_verifier(p_verifier text) RETURNS void LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    IF (p_verifier ~ '^SCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$') IS NOT TRUE THEN
        RAISE invalid_password USING MESSAGE = 'This is not the verifier of a password.';
    END IF;
END $$;

-- The code is not valid any more.
CREATE FUNCTION withdraw_pairing() RETURNS void LANGUAGE plpgsql SET search_path = salon, pg_catalog, pg_temp AS $$
BEGIN
    PERFORM lock_desks();
    PERFORM hang_up(role_of('pairing')); -- who has just come in could be changing his role, and we would wait for that
    PERFORM close_pairing();
    PERFORM hang_up(role_of('pairing'));
END $$;

CREATE FUNCTION close_pairing() RETURNS void LANGUAGE plpgsql AS $$
DECLARE pairing CONSTANT text := salon.role_of('pairing');
BEGIN
    IF to_regrole(pairing) IS NOT NULL THEN
        EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', pairing);
    END IF;
END $$;

-- Who has the code joins: a role for this desk, and the code is used up, or neither. The desk makes the key of its role, its
-- password and the verifier before it asks: after a lost answer it tries whether it is let in. A verdict:
--   joined  `role` is the desk's own now
--   taken   another desk of this name has joined, and has not opened the book just now
--   here    another desk of this name has it open
CREATE TYPE joining AS (verdict text, told text[], role text);

CREATE FUNCTION join_desk(p_key text, p_name text, p_verifier text) RETURNS SETOF joining
LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE
    name CONSTANT text := require_pairing(p_name, p_verifier);
    since timestamptz;
BEGIN
    IF is_here(name) THEN
        RETURN QUERY SELECT 'here', told('A desk of the name “{0}” has the book open just now. Please choose another name.', name), NULL;
        RETURN;
    END IF;
    SELECT joined.since INTO since FROM joined WHERE lower(desk) = lower(name);
    IF FOUND THEN
        RETURN QUERY SELECT 'taken', told('A desk of the name “{0}” has joined on {1:date} already. Please choose another name, or let this PC take its place.',
                                          name, to_char(coalesce(since, clock_timestamp()), 'YYYY-MM-DD')), NULL;
        RETURN;
    END IF;
    RETURN QUERY SELECT 'joined', NULL::text[], make_desk(p_key, name, p_verifier);
END $$;

-- The same in the place of the desk of that name, which loses its right: its PC was replaced, or has forgotten its password.
CREATE FUNCTION replace_desk(p_key text, p_name text, p_verifier text) RETURNS SETOF joining
LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE name CONSTANT text := require_pairing(p_name, p_verifier);
BEGIN
    IF NOT is_here(name) THEN
        PERFORM bar_desk(role) FROM joined WHERE lower(desk) = lower(name);
    END IF;
    RETURN QUERY SELECT * FROM join_desk(p_key, name, p_verifier);
END $$;

-- The desk's name, fit to be kept. Only who came with a code gets further, and only as long as it is valid. Whoever came
-- before it was may have begun to log in by an earlier one, and have taken his time.
CREATE FUNCTION require_pairing(p_name text, p_verifier text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM salon.lock_desks();
    PERFORM salon.require_verifier(p_verifier);
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = session_user AND rolname = salon.role_of('pairing')
                      AND rolcanlogin AND rolvaliduntil > clock_timestamp()
                      AND shobj_description(oid, 'pg_authid')::numeric < (SELECT extract(epoch FROM backend_start)
                          FROM pg_stat_activity WHERE pid = pg_backend_pid())) THEN
        PERFORM salon.refuse('The code is not valid any more. Please make a new one on the PC that keeps the book.');
    END IF;
    RETURN regexp_replace(salon.clean(p_name, 'desk''s name', 80, true), '\s+', ' ', 'g');
END $$;

-- Whether a desk of this name has the book open: one that joined, or any other that calls itself so.
CREATE FUNCTION is_here(p_name text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE written CONSTANT text := set_config('application_name', left(p_name, 60), true); -- as the server writes its letters
BEGIN
    RETURN EXISTS (SELECT FROM pg_stat_activity a LEFT JOIN salon.joined j ON j.role = a.usename
                    WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
                      AND (lower(j.desk) = lower(p_name) OR lower(a.application_name) = lower(written)));
END $$;

CREATE FUNCTION make_desk(p_key text, p_name text, p_verifier text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE role CONSTANT text := salon.role_of('desk', p_key);
BEGIN
    IF (p_key ~ '^[0-9a-f]{12}$') IS NOT TRUE THEN
        RAISE invalid_parameter_value USING MESSAGE = 'This is not the key of a desk.';
    END IF;
    PERFORM salon.make_role(role, format('LOGIN PASSWORD %L IN ROLE %I', p_verifier, salon.role_of('salon_desks')));
    EXECUTE format('COMMENT ON ROLE %I IS %L', role,
                   to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z" ') || p_name);
    PERFORM salon.close_pairing();
    RETURN role;
END $$;

-- The desks that have joined; `is_here` those that have the book open, else `last_at` tells when each did something last.
CREATE FUNCTION desks() RETURNS TABLE (role text, desk text, since timestamptz, is_here boolean, last_at timestamptz)
LANGUAGE sql STABLE SET search_path = salon, pg_catalog, pg_temp AS $$
    SELECT j.role, j.desk, j.since, EXISTS (SELECT FROM pg_stat_activity WHERE usename = j.role), seen.last_at
      FROM joined j LEFT JOIN (SELECT db_user, max(at) AS last_at FROM event WHERE at > now() - interval '1 year' GROUP BY 1) seen
        ON seen.db_user = j.role
     ORDER BY lower(j.desk), j.role
$$;

-- Take a desk's right away: from now on it may not come in, its connections are ended, and they may do nothing meanwhile.
CREATE FUNCTION bar_desk(p_role text) RETURNS void LANGUAGE plpgsql SET search_path = salon, pg_catalog, pg_temp AS $$
BEGIN
    PERFORM lock_desks();
    IF NOT EXISTS (SELECT FROM joined WHERE role = p_role) THEN
        PERFORM refuse('This desk has no right to open the book any more.');
    END IF;
    PERFORM hang_up(p_role); -- it could be changing its role, and we would wait for that
    EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', p_role);
    EXECUTE format('REVOKE %I FROM %I', role_of('salon_desks'), p_role);
    PERFORM hang_up(p_role);
END $$;

-- Drop the roles of desks that were barred. One that owns something in another database has to stay.
CREATE FUNCTION forget_barred_desks() RETURNS void LANGUAGE plpgsql SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE one text;
BEGIN
    PERFORM lock_desks();
    FOR one IN SELECT rolname FROM pg_roles WHERE NOT rolcanlogin AND starts_with(rolname, role_of('desk', '')) LOOP
        BEGIN
            PERFORM hang_up(one);
            EXECUTE format('DROP OWNED BY %I', one);
            EXECUTE format('DROP ROLE %I', one);
        EXCEPTION WHEN dependent_objects_still_exist THEN
            CONTINUE;
        END;
    END LOOP;
END $$;

SELECT give_rights();
