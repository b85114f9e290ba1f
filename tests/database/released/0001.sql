SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA salon;
CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA salon;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA salon;
CREATE EXTENSION IF NOT EXISTS unaccent WITH SCHEMA salon;
CREATE TYPE salon.client_outcome AS (
	verdict text,
	told text[],
	merge bigint,
	id bigint,
	name text,
	phone text,
	email text,
	note text,
	vip boolean,
	allergies text,
	do_not_book text,
	owes integer,
	patch_tested_on date,
	version integer
);
CREATE TYPE salon.outcome AS (
	verdict text,
	told text[],
	at timestamp with time zone,
	stylist text,
	visit_id uuid,
	ordinal smallint,
	version integer,
	status text,
	stylist_id integer,
	service_id integer,
	starts_at timestamp with time zone,
	ends_at timestamp with time zone,
	lane smallint,
	reserved_until timestamp with time zone,
	claimed_at timestamp with time zone,
	desk text,
	person text,
	client_id bigint,
	client_name text,
	client_phone text,
	note text,
	idle_from timestamp with time zone,
	idle_until timestamp with time zone,
	cleanup_minutes smallint,
	progress text,
	progress_at timestamp with time zone,
	squeezed_because text
);
CREATE TYPE salon.set_up_outcome AS (
	verdict text,
	told text[],
	id bigint,
	touched jsonb,
	set_up jsonb
);
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE salon.client (
    id bigint NOT NULL,
    made_as uuid DEFAULT gen_random_uuid() NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    name text NOT NULL,
    phone text DEFAULT ''::text NOT NULL,
    digits text DEFAULT ''::text NOT NULL,
    email text DEFAULT ''::text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    vip boolean DEFAULT false NOT NULL,
    allergies text DEFAULT ''::text NOT NULL,
    do_not_book text DEFAULT ''::text NOT NULL,
    owes integer DEFAULT 0 NOT NULL,
    patch_tested_on date,
    merged_into bigint,
    erased_at timestamp with time zone,
    search text DEFAULT ''::text NOT NULL,
    change text DEFAULT 'client_saved'::text NOT NULL,
    changed_desk text DEFAULT ''::text NOT NULL,
    changed_person text DEFAULT ''::text NOT NULL,
    CONSTRAINT client_email_check CHECK ((length(email) <= 200)),
    CONSTRAINT client_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT client_owes_check CHECK ((owes >= 0)),
    CONSTRAINT client_patch_tested_on_check CHECK (((patch_tested_on >= '1900-01-01'::date) AND (patch_tested_on <= '9000-01-01'::date))),
    CONSTRAINT client_phone_check CHECK ((length(phone) <= 40))
)
WITH (fillfactor='85');
CREATE FUNCTION salon.add_client(p_made_as uuid, p_asked salon.client, p_change text, p_desk text, p_person text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE made bigint;
BEGIN
    IF p_made_as IS NULL THEN
        PERFORM salon.refuse('A new record names what it is known by.');
    END IF;
    INSERT INTO salon.client (made_as, name, phone, digits, email, note, vip, allergies, do_not_book, owes, patch_tested_on,
                              change, changed_desk, changed_person)
    VALUES (p_made_as, p_asked.name, p_asked.phone, p_asked.digits, p_asked.email, p_asked.note, p_asked.vip, p_asked.allergies,
            p_asked.do_not_book, p_asked.owes, p_asked.patch_tested_on, p_change, p_desk, p_person)
    ON CONFLICT (made_as) DO NOTHING RETURNING id INTO made;
    RETURN coalesce(made, (SELECT id FROM salon.client WHERE made_as = p_made_as));
END $$;
CREATE FUNCTION salon.kept_record(p_client bigint) RETURNS bigint
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RETURN (WITH RECURSIVE upward AS (
                SELECT id, merged_into FROM client WHERE id = p_client
                UNION SELECT c.id, c.merged_into FROM upward u JOIN client c ON c.id = u.merged_into)
            SELECT id FROM upward WHERE merged_into IS NULL);
END $$;
CREATE TABLE salon.segment (
    visit_id uuid NOT NULL,
    ordinal smallint DEFAULT 0 NOT NULL,
    stylist_id integer NOT NULL,
    service_id integer,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    busy tstzmultirange NOT NULL,
    lane smallint DEFAULT 0 NOT NULL,
    takes_time boolean DEFAULT true NOT NULL,
    idle_from timestamp with time zone,
    idle_until timestamp with time zone,
    cleanup_minutes smallint DEFAULT 0 NOT NULL
);
CREATE TABLE salon.visit (
    id uuid NOT NULL,
    token uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    status text NOT NULL,
    reserved_until timestamp with time zone,
    starts_at timestamp with time zone NOT NULL,
    ends_at timestamp with time zone NOT NULL,
    claimed_at timestamp with time zone NOT NULL,
    desk text NOT NULL,
    person text NOT NULL,
    client_id bigint,
    client_name text DEFAULT ''::text NOT NULL,
    client_phone text DEFAULT ''::text NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    cancelled_because text DEFAULT ''::text NOT NULL,
    squeezed_because text DEFAULT ''::text NOT NULL,
    progress text DEFAULT 'booked'::text NOT NULL,
    progress_at timestamp with time zone,
    wish_id uuid,
    change text NOT NULL,
    changed_desk text NOT NULL,
    changed_person text NOT NULL
)
WITH (fillfactor='85');
CREATE TABLE salon.waiter (
    id uuid NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    status text DEFAULT 'open'::text NOT NULL,
    client_id bigint,
    client_name text NOT NULL,
    client_phone text DEFAULT ''::text NOT NULL,
    service_id integer NOT NULL,
    stylist_id integer,
    first_day date NOT NULL,
    last_day date NOT NULL,
    weekdays smallint[] DEFAULT '{}'::smallint[] NOT NULL,
    earliest time without time zone,
    latest time without time zone,
    vip boolean DEFAULT false NOT NULL,
    note text DEFAULT ''::text NOT NULL,
    since timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    served_by uuid,
    held_by_itself uuid,
    change text NOT NULL,
    changed_desk text NOT NULL,
    changed_person text NOT NULL,
    CONSTRAINT waiter_check CHECK ((((last_day >= first_day) AND (last_day <= (first_day + 366))) AND (last_day <= '9000-01-01'::date))),
    CONSTRAINT waiter_check1 CHECK (((latest > earliest) AND (latest < '24:00:00'::time without time zone))),
    CONSTRAINT waiter_client_name_check CHECK ((length(client_name) <= 200)),
    CONSTRAINT waiter_client_phone_check CHECK ((length(client_phone) <= 40)),
    CONSTRAINT waiter_earliest_check CHECK ((earliest < '24:00:00'::time without time zone)),
    CONSTRAINT waiter_first_day_check CHECK ((first_day >= '1900-01-01'::date)),
    CONSTRAINT waiter_note_check CHECK ((length(note) <= 2000)),
    CONSTRAINT waiter_status_check CHECK ((status = ANY (ARRAY['open'::text, 'served'::text, 'withdrawn'::text]))),
    CONSTRAINT waiter_weekdays_check CHECK ((weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]))
);
CREATE VIEW salon.waitlist AS
 SELECT w.id,
    COALESCE(c.id, w.client_id) AS client_id,
    COALESCE(c.name, w.client_name) AS client_name,
        CASE
            WHEN (w.client_phone <> ''::text) THEN w.client_phone
            ELSE COALESCE(c.phone, ''::text)
        END AS client_phone,
    w.service_id,
    w.stylist_id,
    w.first_day,
    w.last_day,
    w.weekdays,
    w.earliest,
    w.latest,
    w.vip,
    w.note,
    w.since,
    w.version,
    w.status,
    held.visit_id,
    held.version AS visit_version,
    held.stylist_id AS held_stylist_id,
    held.starts_at,
    held.reserved_until,
    held.desk,
    COALESCE((held.visit_id = w.held_by_itself), false) AS by_itself
   FROM ((salon.waiter w
     LEFT JOIN salon.client c ON ((c.id = salon.kept_record(w.client_id))))
     LEFT JOIN LATERAL ( SELECT v.id AS visit_id,
            v.version,
            s.stylist_id,
            s.starts_at,
            v.reserved_until,
            v.desk
           FROM (salon.visit v
             JOIN salon.segment s ON (((s.visit_id = v.id) AND (s.ordinal = 0))))
          WHERE ((v.wish_id = w.id) AND (v.status = 'held'::text) AND (v.reserved_until > clock_timestamp()))
          ORDER BY v.claimed_at
         LIMIT 1) held ON (true));
CREATE FUNCTION salon.add_waiter(p_waiter uuid, p_row jsonb, p_desk text, p_person text) RETURNS SETOF salon.waitlist
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    asked     waiter := clean_waiter(p_row);
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
BEGIN
    PERFORM require_read_committed();
    IF p_waiter IS NULL THEN
        PERFORM refuse('A wish has an id.');
    END IF;
    PERFORM require_wish(asked);
    asked.client_id := kept_client(asked);
    INSERT INTO waiter (id, client_id, client_name, client_phone, service_id, stylist_id, first_day, last_day, weekdays, earliest, latest,
                        vip, note, change, changed_desk, changed_person)
    VALUES (p_waiter, asked.client_id, asked.client_name, asked.client_phone, asked.service_id, asked.stylist_id, asked.first_day,
            asked.last_day, asked.weekdays, asked.earliest, asked.latest, asked.vip, asked.note, 'wish_added', by_desk, by_person)
    ON CONFLICT (id) DO NOTHING;
    RETURN QUERY SELECT * FROM waitlist WHERE id = p_waiter;
END $$;
CREATE FUNCTION salon.all_seen(p_touched jsonb, p_seen jsonb) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    SELECT NOT EXISTS (
        SELECT visit, ordinal, stylist_id, starts FROM jsonb_to_recordset(p_touched) AS one (visit uuid, ordinal integer, stylist_id integer, starts timestamptz)
        EXCEPT
        SELECT visit, ordinal, stylist_id, starts FROM jsonb_to_recordset(p_seen) AS seen (visit uuid, ordinal integer, stylist_id integer, starts timestamptz))
$$;
CREATE FUNCTION salon.announce_roster() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('salon_desk', '{"kind":"roster"}');
    RETURN NULL;
END $$;
CREATE FUNCTION salon.announce_segment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF pg_notify('salon_desk', salon.visit_notice(OLD.visit_id)) IS NULL THEN END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION salon.announce_waitlist() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('salon_desk', '{"kind":"waitlist"}');
    RETURN NULL;
END $$;
CREATE FUNCTION salon.answer(p_verdict text, p_told text[], p_visit uuid) RETURNS SETOF salon.outcome
    LANGUAGE sql STABLE
    AS $$
    SELECT p_verdict, p_told, clock_timestamp(), NULL::text,
           s.visit_id, s.ordinal, v.version, v.status, s.stylist_id, s.service_id, s.starts_at, s.ends_at, s.lane,
           v.reserved_until, v.claimed_at, v.desk, v.person, v.client_id, v.client_name, v.client_phone, v.note,
           s.idle_from, s.idle_until, s.cleanup_minutes, v.progress, v.progress_at, v.squeezed_because
      FROM salon.visit v JOIN salon.segment s ON s.visit_id = v.id WHERE v.id = p_visit ORDER BY s.ordinal
$$;
CREATE FUNCTION salon.answer_client(p_verdict text, p_told text[], p_client bigint, p_merge bigint DEFAULT NULL::bigint) RETURNS SETOF salon.client_outcome
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN QUERY SELECT p_verdict, p_told, p_merge, c.id, c.name, c.phone, c.email, c.note, c.vip, c.allergies, c.do_not_book,
                        c.owes, c.patch_tested_on, c.version
                   FROM (SELECT) nobody LEFT JOIN salon.client c ON c.id = p_client;
END $$;
CREATE FUNCTION salon.answer_gone(p_told text[], p_visit uuid) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY SELECT * FROM salon.answer('gone', p_told, p_visit);
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'gone', p_told, clock_timestamp(), NULL::text, p_visit, NULL::smallint, 0, NULL::text,
            NULL::integer, NULL::integer, NULL::timestamptz, NULL::timestamptz, NULL::smallint, NULL::timestamptz,
            NULL::timestamptz, NULL::text, NULL::text, NULL::bigint, NULL::text, NULL::text, NULL::text,
            NULL::timestamptz, NULL::timestamptz, NULL::smallint, NULL::text, NULL::timestamptz, NULL::text;
    END IF;
END $$;
CREATE FUNCTION salon.answer_not_changed(p_verdict text, theirs salon.visit) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
DECLARE by_desk text := theirs.changed_desk;
BEGIN
    IF p_verdict = 'changed' THEN
        RETURN QUERY SELECT * FROM salon.answer('changed', CASE theirs.change
            WHEN 'confirmed' THEN salon.told('This booking was confirmed by {0} in the meantime; nothing was overwritten.', by_desk)
            WHEN 'cancelled' THEN salon.told('This booking was cancelled by {0} in the meantime; nothing was overwritten.', by_desk)
            WHEN 'moved' THEN salon.told('This booking was moved by {0} in the meantime; nothing was overwritten.', by_desk)
            WHEN 'revived' THEN salon.told('This booking was taken back by {0} in the meantime; nothing was overwritten.', by_desk)
            WHEN 'progressed' THEN salon.told('This booking was marked as {0:word} by {1} in the meantime; nothing was overwritten.',
                                              replace(theirs.progress, '_', ' '), by_desk)
            ELSE salon.told('This booking was changed by {0} in the meantime; nothing was overwritten.', by_desk) END, theirs.id);
    ELSIF theirs.id IS NULL THEN
        RETURN QUERY SELECT * FROM salon.answer_gone(salon.told('This booking is not in the book.'), NULL);
    ELSE
        RETURN QUERY SELECT * FROM salon.answer_gone(CASE theirs.change
            WHEN 'cancelled' THEN salon.told('This booking was already cancelled by {0}.', by_desk)
            WHEN 'unconfirmed' THEN salon.told('This booking was already turned into a hold again by {0}.', by_desk)
            WHEN 'released' THEN salon.told('This booking was already released by {0}.', by_desk)
            WHEN 'lapsed' THEN salon.told('This booking had become a hold of {0} again, and that hold has run out.', by_desk)
            ELSE salon.told('This booking was already changed by {0}.', by_desk) END, theirs.id);
    END IF;
END $$;
CREATE FUNCTION salon.answer_not_live(p_verdict text, p_visit uuid) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF p_verdict = 'lapsed' THEN
        PERFORM salon.end_hold(p_visit);
        RETURN QUERY SELECT * FROM salon.answer('lapsed', salon.told('The hold ran out before this was asked.'), p_visit);
    ELSIF p_verdict = 'unknown' THEN
        RETURN QUERY SELECT * FROM salon.answer_gone(salon.told('This is not a hold of this desk.'), NULL);
    ELSE
        RETURN QUERY SELECT * FROM salon.answer_gone(CASE p_verdict
            WHEN 'booked' THEN salon.told('This time is already booked.')
            WHEN 'cancelled' THEN salon.told('This time is already cancelled.')
            ELSE salon.told('This time is already released.') END, p_visit);
    END IF;
END $$;
CREATE FUNCTION salon.answer_taken(p_rival uuid, p_visit uuid, p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone, p_desk text, p_person text, p_squeezed text DEFAULT ''::text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
DECLARE theirs record;
BEGIN
    PERFORM set_config('synchronous_commit', 'off', true);
    SELECT v.*, s.starts_at AS starts, t.name AS stylist INTO theirs
      FROM salon.visit v JOIN salon.segment s ON s.visit_id = v.id JOIN salon.stylist t ON t.id = s.stylist_id
     WHERE v.id = p_rival AND s.takes_time AND s.stylist_id = p_stylist AND tstzrange(s.starts_at, s.ends_at) && tstzrange(p_starts, p_ends)
     ORDER BY s.starts_at LIMIT 1;
    IF NOT FOUND THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'This time was given back just now; please try again.';
    END IF;
    INSERT INTO salon.event (kind, visit_id, version, stylist_id, starts_at, ends_at, takes_time, desk, person, rival)
    VALUES ('lost', p_visit, 0, p_stylist, p_starts, p_ends, false, p_desk, p_person, theirs.desk);
    RETURN QUERY SELECT a.verdict, a.told, a.at, theirs.stylist, a.visit_id, a.ordinal, a.version, a.status, a.stylist_id,
           a.service_id, a.starts_at, a.ends_at, a.lane, a.reserved_until, a.claimed_at, a.desk, a.person, a.client_id,
           a.client_name, a.client_phone, a.note, a.idle_from, a.idle_until, a.cleanup_minutes, a.progress, a.progress_at,
           a.squeezed_because
      FROM salon.answer('taken', CASE
               WHEN p_squeezed <> '' THEN salon.told('{0} with {1} is taken twice already; a third visit at the same time is not possible.',
                                                     salon.clock_label(theirs.starts), theirs.stylist)
               WHEN theirs.reserved_until IS NULL THEN salon.told('{0} with {1} is booked by {2}.', salon.clock_label(theirs.starts), theirs.stylist, theirs.desk)
               ELSE salon.told('{0} with {1} is held by {2} until {3}.', salon.clock_label(theirs.starts), theirs.stylist, theirs.desk,
                               salon.clock_label(theirs.reserved_until, 'HH24:MI:SS')) END, p_rival) a
     ORDER BY a.stylist_id = p_stylist AND a.starts_at = theirs.starts DESC, a.ordinal;
END $$;
CREATE FUNCTION salon.arrange(p_visit uuid, p_token uuid, p_parts jsonb, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    parts     segment[] := asked_parts(p_visit, p_parts);
    mine      visit := lock_visit_with_stylists(p_visit, VARIADIC (SELECT array_agg(stylist_id) FROM unnest(parts)));
    at_now    timestamptz := clock_timestamp();
    verdict   text := verdict_on_hold(mine, p_token, at_now);
BEGIN
    IF verdict <> 'live' THEN
        RETURN QUERY SELECT * FROM answer_not_live(verdict, p_visit);
    ELSE
        RETURN QUERY SELECT * FROM rearrange(mine, parts, 'changed', at_now, by_desk, by_person);
    END IF;
END $$;
CREATE FUNCTION salon.asked_parts(p_visit uuid, p_parts jsonb) RETURNS salon.segment[]
    LANGUAGE plpgsql STABLE
    AS $_$
DECLARE
    one   record;
    parts salon.segment[] := '{}';
BEGIN
    IF jsonb_typeof(p_parts) IS DISTINCT FROM 'array' THEN
        PERFORM salon.refuse('A visit has parts.');
    ELSIF jsonb_array_length(p_parts) NOT BETWEEN 1 AND 12 THEN
        PERFORM salon.refuse('A visit has between 1 and 12 parts.');
    END IF;
    FOR one IN SELECT * FROM ROWS FROM (jsonb_to_recordset(p_parts) AS (stylist integer, service integer, starts text, minutes integer))
                             WITH ORDINALITY AS r (stylist, service, starts, minutes, nth) ORDER BY r.nth LOOP
        IF one.stylist IS NULL THEN
            PERFORM salon.refuse('Each part of a visit names its stylist.');
        ELSIF one.starts !~ '(Z|[+-]\d\d(:?\d\d)?)$' THEN
            PERFORM salon.refuse('A time without a time zone was given, so nobody can know when it is.');
        END IF;
        parts := parts || salon.planned_part(p_visit, (one.nth - 1)::smallint, one.stylist, one.service, one.starts::timestamptz, one.minutes);
    END LOOP;
    RETURN parts;
END $_$;
CREATE FUNCTION salon.assign_visits(p_visits uuid[], p_from bigint, p_to bigint, p_desk text, p_person text) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE salon.visit SET client_id = p_to, version = version + 1, change = 'assigned', changed_desk = p_desk, changed_person = p_person
     WHERE id = ANY (p_visits) AND client_id = p_from;
END $$;
CREATE FUNCTION salon.both_texts(one text, other text, between_them text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
BEGIN
    RETURN concat_ws(between_them, nullif(one, ''), (
        SELECT string_agg(entry, between_them ORDER BY nth) FROM unnest(string_to_array(other, between_them)) WITH ORDINALITY AS r (entry, nth)
         WHERE lower(entry) <> ALL (string_to_array(lower(one), between_them))));
END $$;
CREATE FUNCTION salon.cancel(p_visit uuid, p_version integer, p_because text, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    reason  text := clean(p_because, 'reason', 200, false);
    theirs  visit := lock_visit(p_visit);
    verdict text := verdict_on_booking(theirs, p_version);
BEGIN
    IF is_done(theirs, p_version, 'cancelled', by_desk) THEN
        NULL;
    ELSIF verdict IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(verdict, theirs);
        RETURN;
    ELSE
        UPDATE segment SET takes_time = false WHERE visit_id = p_visit;
        UPDATE visit SET status = 'cancelled', version = version + 1, change = 'cancelled', cancelled_because = reason,
               changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    END IF;
    RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
END $$;
CREATE FUNCTION salon.chair_use(p_first date, p_last date) RETURNS TABLE(weekday integer, hour integer, busy interval, working interval)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_custom_plan'
    SET jit TO 'off'
    AS $$
#variable_conflict use_column
DECLARE
    zone   text := salon_zone();
    begins timestamptz := p_first::timestamp AT TIME ZONE zone;
    ends   timestamptz := (p_last + 1)::timestamp AT TIME ZONE zone;
BEGIN
    RETURN QUERY
    WITH hours AS MATERIALIZED (
        SELECT h.kind, h.stylist_id, tstzrange(h.starts_at, h.ends_at) AS span
          FROM generate_series(0, p_last - p_first) nth, hours_of(p_first + nth) h),
    opened AS (
        SELECT range_agg(span) FILTER (WHERE kind = 'opening') - coalesce(range_agg(span) FILTER (WHERE kind = 'closed'), '{}') AS spans FROM hours),
    taken AS (
        SELECT s.stylist_id, range_agg(piece) AS spans
          FROM visit v JOIN segment s ON s.visit_id = v.id, unnest(s.busy) piece
         WHERE v.status = 'booked' AND v.starts_at > begins - interval '12 hours' AND v.starts_at < ends
           AND s.takes_time AND s.starts_at > begins - interval '12 hours' AND s.starts_at < ends
         GROUP BY s.stylist_id),
    worked AS (
        SELECT stylist_id, range_agg(span) FILTER (WHERE kind = 'shift') - coalesce(range_agg(span) FILTER (WHERE kind = 'away'), '{}') AS spans
          FROM hours GROUP BY stylist_id),
    chairs AS MATERIALIZED (
        SELECT o.spans * w.spans * CASE WHEN who.active THEN '{(,)}' ELSE tstzmultirange(tstzrange(NULL, upper(t.spans))) END AS worked, t.spans AS taken
          FROM worked w JOIN stylist who ON who.id = w.stylist_id LEFT JOIN taken t ON t.stylist_id = w.stylist_id CROSS JOIN opened o
         WHERE who.active OR t.spans IS NOT NULL),
    pieces AS (
        SELECT false AS is_busy, piece FROM chairs, unnest(worked) piece
        UNION ALL
        SELECT true, piece FROM chairs, unnest(worked * taken) piece),
    steps AS (
        SELECT step, is_busy, sum(least(upper(piece), step + interval '30 minutes') - greatest(lower(piece), step)) AS lasts
          FROM pieces, generate_series(date_bin('30 minutes', lower(piece), begins), upper(piece) - interval '1 microsecond',
                                       interval '30 minutes') step
         GROUP BY step, is_busy)
    SELECT extract(isodow FROM step AT TIME ZONE zone)::integer, extract(hour FROM step AT TIME ZONE zone)::integer,
           coalesce(sum(lasts) FILTER (WHERE is_busy), '0'), sum(lasts) FILTER (WHERE NOT is_busy)
      FROM steps GROUP BY 1, 2 ORDER BY 1, 2;
END $$;
CREATE FUNCTION salon.change_parts(p_visit uuid, p_version integer, p_parts jsonb, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    parts     segment[] := asked_parts(p_visit, p_parts);
    theirs    visit := lock_visit_with_stylists(p_visit, VARIADIC (SELECT array_agg(stylist_id) FROM unnest(parts)));
    verdict   text := verdict_on_booking(theirs, p_version);
BEGIN
    IF is_done(theirs, p_version, 'changed', by_desk) AND has_parts(p_visit, parts) THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
    ELSIF verdict IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(verdict, theirs);
    ELSE
        RETURN QUERY SELECT * FROM rearrange(theirs, parts, 'changed', clock_timestamp(), by_desk, by_person);
    END IF;
END $$;
CREATE FUNCTION salon.change_set_up(p_kind text, p_id bigint, p_was jsonb, p_wanted jsonb, p_seen jsonb, p_desk text, p_person text) RETURNS SETOF salon.set_up_outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    was     jsonb := set_up_as_told(p_kind, p_was);
    wanted  jsonb := sound_set_up(p_kind, set_up_as_told(p_kind, p_wanted));
    seen    jsonb := set_up_as_told('seen', p_seen);
    known   bigint;
    stands  jsonb;
    zone    text;
    whose   integer[];
    before  jsonb;
    touched jsonb := '[]';
    at_now  timestamptz;
BEGIN
    PERFORM require_read_committed();
    PERFORM pg_advisory_xact_lock(5346, 0);
    zone := salon_zone();
    known := coalesce(p_id, made_before(p_kind, wanted));
    stands := set_up_now(p_kind, known, wanted);
    IF stands IS NOT DISTINCT FROM wanted THEN
        RETURN QUERY SELECT 'done', NULL::text[], known, touched, set_up();
        RETURN;
    ELSIF stands IS DISTINCT FROM was OR stands IS NULL AND p_id IS NOT NULL THEN
        RETURN QUERY SELECT 'changed', changed_meanwhile(p_kind), known, touched, set_up();
        RETURN;
    END IF;
    whose := concerned(p_kind, known, stands, wanted);
    -- Asked before anybody has to wait: what comes into the book from here on was bookable, and so is not among these.
    before := (SELECT coalesce(jsonb_object_agg(o.visit_id || '/' || o.ordinal, o.why), '{}') FROM out_of_place(whose, zone, clock_timestamp()) o);
    IF seen IS NOT NULL THEN
        PERFORM lock_concerned(whose);
    END IF;
    at_now := clock_timestamp();
    BEGIN
        known := write_set_up(p_kind, known, wanted);
        touched := newly_out_of_place(before, whose, zone, at_now);
        IF seen IS NULL OR NOT all_seen(touched, seen) THEN
            RAISE EXCEPTION USING ERRCODE = 'SD003', MESSAGE = 'Not all that this touches was seen.';
        END IF;
        INSERT INTO event (kind, version, stylist_id, service_id, desk, person, detail)
        VALUES (p_kind || '_set_up', 0, CASE p_kind WHEN 'stylist' THEN known WHEN 'time_off' THEN (coalesce(wanted, stands) ->> 'stylist')::integer END,
                CASE p_kind WHEN 'service' THEN known END, by_desk, by_person, what_changed(p_kind, stands, wanted));
    EXCEPTION WHEN SQLSTATE 'SD003' THEN
        RETURN QUERY SELECT 'touched', CASE jsonb_array_length(touched)
            WHEN 1 THEN told('This touches a booking that was not seen yet; nothing was changed.')
            ELSE told('This touches {0} bookings, and not all of them were seen; nothing was changed.', jsonb_array_length(touched)::text) END,
            p_id, touched, NULL::jsonb;
        RETURN;
    END;
    RETURN QUERY SELECT 'done', NULL::text[], known, touched, set_up();
END $$;
CREATE FUNCTION salon.change_waiter(p_waiter uuid, p_version integer, p_row jsonb, p_desk text, p_person text) RETURNS SETOF salon.waitlist
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    asked     waiter := clean_waiter(p_row);
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    hers      bigint := kept_client(asked);
    theirs    waiter := lock_wish(p_waiter, p_version);
BEGIN
    asked.client_id := hers;
    IF NOT (theirs.version = p_version + 1 AND theirs.change = 'wish_changed' AND is_as_asked(theirs, asked)) THEN
        PERFORM require_unchanged(theirs, p_version);
        PERFORM require_wish(asked);
        UPDATE waiter SET client_id = asked.client_id, client_name = asked.client_name, client_phone = asked.client_phone,
               service_id = asked.service_id, stylist_id = asked.stylist_id, first_day = asked.first_day, last_day = asked.last_day,
               weekdays = asked.weekdays, earliest = asked.earliest, latest = asked.latest, vip = asked.vip, note = asked.note,
               version = version + 1, change = 'wish_changed', changed_desk = by_desk, changed_person = by_person WHERE id = p_waiter;
    END IF;
    RETURN QUERY SELECT * FROM waitlist WHERE id = p_waiter;
END $$;
CREATE FUNCTION salon.changed_meanwhile(p_kind text) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE by_desk text := (SELECT desk FROM salon.event WHERE kind = p_kind || '_set_up' AND at > clock_timestamp() - interval '1 day' ORDER BY id DESC LIMIT 1);
BEGIN
    IF by_desk IS NULL THEN
        RETURN CASE p_kind
            WHEN 'salon' THEN salon.told('The settings were changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'opening' THEN salon.told('The opening hours were changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'closures' THEN salon.told('These days were changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'stylist' THEN salon.told('This stylist was changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'time_off' THEN salon.told('This time off was changed by someone else in the meantime; nothing was overwritten.')
            WHEN 'service' THEN salon.told('This service was changed by someone else in the meantime; nothing was overwritten.')
            ELSE salon.told('The order was changed by someone else in the meantime; nothing was overwritten.') END;
    END IF;
    RETURN CASE p_kind
        WHEN 'salon' THEN salon.told('The settings were changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'opening' THEN salon.told('The opening hours were changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'closures' THEN salon.told('These days were changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'stylist' THEN salon.told('This stylist was changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'time_off' THEN salon.told('This time off was changed by {0} in the meantime; nothing was overwritten.', by_desk)
        WHEN 'service' THEN salon.told('This service was changed by {0} in the meantime; nothing was overwritten.', by_desk)
        ELSE salon.told('The order was changed by {0} in the meantime; nothing was overwritten.', by_desk) END;
END $$;
CREATE FUNCTION salon.claim(p_visit uuid, p_token uuid, p_stylist integer, p_starts timestamp with time zone, p_service integer, p_minutes integer, p_desk text, p_person text, p_squeezed text DEFAULT ''::text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    at_now timestamptz;
    ends   timestamptz;
    until  timestamptz;
    taken  tstzmultirange;
    idle_from  timestamptz;
    idle_until timestamptz;
    cleanup    smallint;
    rival  uuid;
BEGIN
    IF require_read_committed() IS NULL THEN END IF;
    IF p_visit IS NULL OR p_token IS NULL OR p_stylist IS NULL THEN
        PERFORM refuse('A claim names its visit, its token and the stylist.');
    ELSIF p_squeezed <> '' THEN
        RETURN QUERY SELECT * FROM claim_visit(p_visit, p_token, jsonb_build_array(jsonb_build_object('stylist', p_stylist,
            'service', p_service, 'starts', p_starts, 'minutes', p_minutes)), by_desk, by_person, p_squeezed);
        RETURN;
    END IF;
    IF pg_advisory_xact_lock(5340, p_stylist) IS NULL THEN END IF;
    at_now := clock_timestamp();
    SELECT part.ends_at, part.busy, part.idle_from, part.idle_until, part.cleanup_minutes, hold_end(at_now, at_now, house.hold_seconds, house.hold_cap_seconds)
      INTO ends, taken, idle_from, idle_until, cleanup, until
      FROM salon house, part_at(p_stylist, p_service, p_starts, p_minutes) part, working(p_stylist, p_starts, part.ends_at, house.zone)
     WHERE fine AND p_starts = date_trunc('minute', p_starts)
       AND p_starts > at_now - make_interval(mins => slot_minutes) AND p_starts <= at_now + interval '3 years'
       -- The constraint sees one lane only; who is squeezed in there may be alone by now.
       AND NOT EXISTS (SELECT FROM segment s WHERE s.stylist_id = p_stylist AND s.lane = 1 AND s.takes_time AND s.busy && part.busy
                          AND s.starts_at < part.ends_at AND s.starts_at > p_starts - interval '12 hours');
    IF ends IS NULL THEN
        -- Asked again after a lost answer: what was made then stands, also when it could not be made now.
        IF EXISTS (SELECT FROM visit WHERE id = p_visit) THEN
            RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
            RETURN;
        END IF;
        PERFORM require_time(p_starts);
        SELECT part.ends_at, part.busy, part.idle_from, part.idle_until, part.cleanup_minutes
          INTO ends, taken, idle_from, idle_until, cleanup FROM required_part_at(p_stylist, p_service, p_starts, p_minutes) part;
        PERFORM require_workable(p_stylist, p_starts, ends, at_now);
        until := (SELECT hold_end(at_now, at_now, house.hold_seconds, house.hold_cap_seconds) FROM salon house);
        rival := in_the_way(p_visit, p_stylist, taken, at_now);
        IF rival IS NOT NULL THEN
            RETURN QUERY SELECT * FROM answer_taken(rival, p_visit, p_stylist, p_starts, ends, by_desk, by_person);
            RETURN;
        END IF;
    END IF;
    FOR attempt IN 1..2 LOOP
        -- Tried and taken back, not ON CONFLICT: that asks the constraint twice for each claim that is won.
        BEGIN
            INSERT INTO visit (id, token, status, reserved_until, starts_at, ends_at, claimed_at, desk, person, change,
                               changed_desk, changed_person)
            VALUES (p_visit, p_token, 'held', until, p_starts, ends, at_now, by_desk, by_person, 'claimed', by_desk, by_person);
            INSERT INTO segment (visit_id, stylist_id, service_id, starts_at, ends_at, busy, lane, idle_from, idle_until, cleanup_minutes)
            VALUES (p_visit, p_stylist, p_service, p_starts, ends, taken, 0, idle_from, idle_until, cleanup);
            RETURN NEXT ROW('done', NULL, clock_timestamp(), NULL, p_visit, 0, 1, 'held', p_stylist, p_service, p_starts, ends,
                            0, until, at_now, by_desk, by_person, NULL, '', '', '', idle_from, idle_until,
                            cleanup, 'booked', NULL, '')::outcome;
            RETURN;
        EXCEPTION WHEN exclusion_violation OR unique_violation THEN
            NULL;
        END;
        IF EXISTS (SELECT FROM visit WHERE id = p_visit) THEN
            RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
            RETURN;
        END IF;
        rival := in_the_way(p_visit, p_stylist, taken, at_now);
        IF rival IS NOT NULL THEN
            RETURN QUERY SELECT * FROM answer_taken(rival, p_visit, p_stylist, p_starts, ends, by_desk, by_person);
            RETURN;
        END IF;
    END LOOP;
    PERFORM refuse('This time could not be taken; please try again.');
END $$;
CREATE FUNCTION salon.claim_visit(p_visit uuid, p_token uuid, p_parts jsonb, p_desk text, p_person text, p_squeezed text DEFAULT ''::text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    reason    text := clean(p_squeezed, 'reason', 200, false);
    parts     segment[];
    at_now    timestamptz;
    way       record;
BEGIN
    PERFORM require_read_committed();
    IF p_visit IS NULL OR p_token IS NULL THEN
        PERFORM refuse('A claim names its visit and its token.');
    ELSIF EXISTS (SELECT FROM visit WHERE id = p_visit) THEN
        RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
        RETURN;
    END IF;
    parts := asked_parts(p_visit, p_parts);
    PERFORM lock_stylists(VARIADIC (SELECT array_agg(stylist_id) FROM unnest(parts)));
    at_now := clock_timestamp();
    PERFORM require_parts(p_visit, parts, at_now);
    IF reason <> '' AND EXISTS (SELECT FROM overlapping(p_visit, parts, at_now) WHERE live) THEN
        parts := set_beside(p_visit, parts, at_now);
    ELSE
        reason := '';
    END IF;
    SELECT * INTO way FROM make_room(p_visit, parts, reason <> '', at_now);
    IF FOUND THEN
        RETURN QUERY SELECT * FROM answer_taken(way.rival, p_visit, way.stylist_id, way.starts_at, way.ends_at, by_desk, by_person, reason);
        RETURN;
    END IF;
    INSERT INTO visit (id, token, status, reserved_until, starts_at, ends_at, claimed_at, desk, person, squeezed_because, change,
                       changed_desk, changed_person)
    SELECT p_visit, p_token, 'held', hold_end(at_now, at_now, house.hold_seconds, house.hold_cap_seconds), min(part.starts_at), max(part.ends_at), at_now, by_desk,
           by_person, reason, 'claimed', by_desk, by_person FROM salon house, unnest(parts) part GROUP BY house.*, house.id
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        INSERT INTO segment SELECT * FROM unnest(parts);
    END IF;
    -- The same claim may have been on its way twice: then it is told what the other one made.
    RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
END $$;
CREATE FUNCTION salon.clean(given text, what text, longest integer, needed boolean) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $_$
    SELECT CASE WHEN given = '' AND NOT needed THEN ''
                WHEN length(given) BETWEEN 1 AND longest AND given !~ '^[ \t\n\r]|[ \t\n\r]$|[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]' THEN given
                ELSE salon.cleaned(given, what, longest, needed) END
$_$;
CREATE FUNCTION salon.clean_client(p_row jsonb) RETURNS salon.client
    LANGUAGE plpgsql
    AS $$
DECLARE asked salon.client := jsonb_populate_record(NULL::salon.client, p_row);
BEGIN
    asked.name := salon.clean(asked.name, 'client''s name', 200, true);
    asked.phone := salon.clean(asked.phone, 'phone number', 40, false);
    asked.digits := salon.clean(asked.digits, 'phone number', 80, false);
    asked.email := salon.clean(asked.email, 'e-mail address', 200, false);
    asked.note := salon.clean(asked.note, 'note', 2000, false);
    asked.allergies := salon.clean(asked.allergies, 'list of allergies', 500, false);
    asked.do_not_book := salon.clean(asked.do_not_book, 'reason not to book', 500, false);
    asked.vip := coalesce(asked.vip, false);
    asked.owes := coalesce(asked.owes, 0);
    IF asked.owes < 0 THEN
        PERFORM salon.refuse('What a client owes is not less than nothing.');
    ELSIF asked.patch_tested_on NOT BETWEEN '1900-01-01' AND '9000-01-01' THEN
        PERFORM salon.refuse('No patch test was in that year.');
    END IF;
    RETURN asked;
END $$;
CREATE FUNCTION salon.clean_waiter(p_row jsonb) RETURNS salon.waiter
    LANGUAGE plpgsql
    AS $$
DECLARE asked salon.waiter := jsonb_populate_record(NULL::salon.waiter, p_row);
BEGIN
    asked.client_name := salon.clean(asked.client_name, 'client''s name', 200, true);
    asked.client_phone := salon.clean(asked.client_phone, 'phone number', 40, false);
    asked.note := salon.clean(asked.note, 'note', 2000, false);
    asked.weekdays := coalesce(asked.weekdays, '{}');
    asked.vip := coalesce(asked.vip, false);
    RETURN asked;
END $$;
CREATE FUNCTION salon.cleaned(given text, what text, longest integer, needed boolean) RETURNS text
    LANGUAGE plpgsql IMMUTABLE
    AS $$
DECLARE cleaned text := btrim(coalesce(given, ''), E' \t\n\r');
BEGIN
    IF needed AND cleaned = '' THEN
        PERFORM salon.refuse('The {0:word} is missing.', what);
    ELSIF length(cleaned) > longest THEN
        PERFORM salon.refuse('The {0:word} has {1} characters; {2} is the most.', what, length(cleaned)::text, longest::text);
    ELSIF cleaned ~ '[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]' THEN
        PERFORM salon.refuse('The {0:word} contains signs that are not text.', what);
    END IF;
    RETURN cleaned;
END $$;
CREATE FUNCTION salon.clock_label(instant timestamp with time zone, pattern text DEFAULT 'HH24:MI'::text) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN to_char(instant AT TIME ZONE salon.salon_zone(), pattern);
END $$;
CREATE FUNCTION salon.concerned(p_kind text, p_id bigint, p_now jsonb, p_wanted jsonb) RETURNS integer[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN CASE
        WHEN p_kind IN ('opening', 'closures') THEN NULL
        WHEN p_kind = 'salon' AND p_now ->> 'zone' <> p_wanted ->> 'zone' THEN NULL
        WHEN p_kind = 'service' AND (p_now -> 'active')::boolean AND NOT (p_wanted -> 'active')::boolean THEN NULL
        WHEN p_kind = 'stylist' AND p_id IS NOT NULL THEN ARRAY[p_id]
        WHEN p_kind = 'time_off' THEN ARRAY(SELECT one::integer FROM unnest(ARRAY[p_now ->> 'stylist', p_wanted ->> 'stylist']) one WHERE one IS NOT NULL)
        ELSE '{}' END;
END $$;
CREATE FUNCTION salon.confirm(p_visit uuid, p_token uuid, p_client bigint, p_name text, p_phone text, p_note text, p_desk text, p_person text, p_keep boolean DEFAULT false, p_email text DEFAULT ''::text, p_number text DEFAULT ''::text, p_digits text DEFAULT ''::text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    named   text := clean(p_name, 'client''s name', 200, true);
    phone   text := clean(p_phone, 'phone number', 40, false);
    noted   text := clean(p_note, 'note', 2000, false);
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    mine    visit := lock_visit(p_visit);
    verdict text := verdict_on_hold(mine, p_token, clock_timestamp());
    hers    bigint;
BEGIN
    IF verdict = 'booked' THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
        RETURN;
    ELSIF verdict <> 'live' THEN
        RETURN QUERY SELECT * FROM answer_not_live(verdict, p_visit);
        RETURN;
    END IF;
    PERFORM require_working(s.stylist_id, s.starts_at, s.ends_at) FROM salon house, segment s, working(s.stylist_id, s.starts_at, s.ends_at, house.zone)
      WHERE s.visit_id = p_visit AND NOT fine;
    IF p_client IS NOT NULL THEN
        hers := record_to_book(p_client);
    ELSIF p_keep THEN
        hers := record_of_visit(p_visit, named, p_number, p_digits, p_email, by_desk, by_person);
    END IF;
    UPDATE visit SET status = 'booked', reserved_until = NULL, version = version + 1, change = 'confirmed',
           client_id = hers, client_name = named, client_phone = phone, note = noted,
           desk = by_desk, person = by_person, changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
END $$;
CREATE FUNCTION salon.end_hold(p_visit uuid) RETURNS boolean
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM salon.visit WHERE id = p_visit AND status = 'held' AND reserved_until <= clock_timestamp() FOR UPDATE) THEN
        UPDATE salon.segment SET takes_time = false WHERE segment.visit_id = p_visit AND takes_time;
        UPDATE salon.visit SET status = 'lapsed', reserved_until = NULL, version = version + 1, change = 'lapsed',
               changed_desk = visit.desk, changed_person = visit.person WHERE id = p_visit;
        RETURN true;
    END IF;
    RETURN NOT EXISTS (SELECT FROM salon.segment s WHERE s.visit_id = p_visit AND s.takes_time);
END $$;
CREATE FUNCTION salon.erase_client(p_client bigint, p_desk text, p_person text) RETURNS SETOF salon.client_outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    hers      bigint[] := ARRAY(SELECT id FROM records_of(p_client) id ORDER BY id);
    visits    uuid[] := lock_with_visits(VARIADIC hers);
BEGIN
    IF hers <> ARRAY(SELECT id FROM records_of(p_client) id ORDER BY id) THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'This client was merged just now; please try again.';
    ELSIF hers = '{}' THEN
        RETURN QUERY SELECT * FROM answer_client('gone', told('This client is not in the book.'), NULL);
        RETURN;
    END IF;
    hers := ARRAY(SELECT id FROM client WHERE id = ANY (hers) AND erased_at IS NULL);
    UPDATE client SET name = 'Erased client', phone = '', digits = '', email = '', note = '', vip = false, allergies = '', do_not_book = '',
           owes = 0, patch_tested_on = NULL, erased_at = clock_timestamp(), version = version + 1, change = 'client_erased',
           changed_desk = by_desk, changed_person = by_person WHERE id = ANY (hers);
    PERFORM require_visits(hers, visits);
    UPDATE visit SET client_name = 'Erased client', client_phone = '', note = '', cancelled_because = '', squeezed_because = '',
           version = version + 1, change = 'noted', changed_desk = by_desk, changed_person = by_person WHERE client_id = ANY (hers);
    UPDATE client_merge SET before = '{}', after = '{}' WHERE kept = ANY (hers) OR gone = ANY (hers);
    RETURN QUERY SELECT * FROM answer_client('done', NULL, p_client);
END $$;
CREATE FUNCTION salon.export_client(p_client bigint) RETURNS text
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    hers   bigint[] := ARRAY(SELECT * FROM records_of(p_client));
    visits uuid[] := ARRAY(SELECT id FROM visit WHERE client_id = ANY (hers));
    wishes uuid[] := ARRAY(SELECT id FROM waiter WHERE client_id = ANY (hers));
BEGIN
    IF hers = '{}' THEN
        RETURN NULL;
    END IF;
    RETURN jsonb_pretty(jsonb_build_object(
        'records', (SELECT jsonb_agg(to_jsonb(c) - '{made_as,digits,search,change,changed_desk,changed_person}'::text[] ORDER BY c.id)
                      FROM client c WHERE c.id = ANY (hers)),
        'merges', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', m.at, 'kept', m.kept, 'gone', m.gone, 'undone_at', m.undone_at,
                              'before', m.before - '{made_as,digits,search,change,changed_desk,changed_person}'::text[],
                              'after', m.after - '{made_as,digits,search,change,changed_desk,changed_person}'::text[]) ORDER BY m.id), '[]')
                     FROM client_merge m WHERE m.kept = ANY (hers) OR m.gone = ANY (hers)),
        'visits', (SELECT coalesce(jsonb_agg(jsonb_build_object('starts_at', v.starts_at, 'ends_at', v.ends_at, 'status', v.status,
                              'progress', v.progress, 'progress_at', v.progress_at, 'name', v.client_name, 'phone', v.client_phone,
                              'note', v.note, 'cancelled_because', v.cancelled_because, 'squeezed_because', v.squeezed_because,
                              'services', (SELECT jsonb_agg(jsonb_build_object('service', t.name,
                              'stylist', w.name, 'starts_at', s.starts_at, 'ends_at', s.ends_at) ORDER BY s.ordinal)
                              FROM segment s JOIN stylist w ON w.id = s.stylist_id LEFT JOIN service t ON t.id = s.service_id WHERE s.visit_id = v.id))
                              ORDER BY v.starts_at), '[]') FROM visit v WHERE v.id = ANY (visits)),
        'waitlist', (SELECT coalesce(jsonb_agg(jsonb_build_object('since', w.since, 'status', w.status, 'name', w.client_name,
                                'phone', w.client_phone, 'note', w.note, 'vip', w.vip, 'service', t.name, 'stylist', who.name,
                                'first_day', w.first_day, 'last_day', w.last_day, 'weekdays', w.weekdays, 'earliest', w.earliest,
                                'latest', w.latest) ORDER BY w.since, w.id), '[]')
                       FROM waiter w JOIN service t ON t.id = w.service_id LEFT JOIN stylist who ON who.id = w.stylist_id
                      WHERE w.id = ANY (wishes)),
        'events', (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.at, 'what', e.kind, 'starts_at', e.starts_at, 'progress', e.progress)
                              ORDER BY e.id), '[]')
                     FROM event e WHERE e.client_id = ANY (hers) OR e.visit_id = ANY (visits) OR e.waiter_id = ANY (wishes))));
END $$;
CREATE FUNCTION salon.extend(p_visit uuid, p_token uuid, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    mine    visit := lock_visit(p_visit);
    verdict text := verdict_on_hold(mine, p_token, clock_timestamp());
    until   timestamptz;
    house   salon;
BEGIN
    IF verdict <> 'live' THEN
        RETURN QUERY SELECT * FROM answer_not_live(verdict, p_visit);
        RETURN;
    END IF;
    SELECT * INTO house FROM salon;
    until := hold_end(clock_timestamp(), mine.claimed_at, house.hold_seconds, house.hold_cap_seconds);
    IF until < mine.reserved_until OR until = mine.reserved_until AND until >= mine.claimed_at
            + make_interval(secs => house.hold_cap_seconds) THEN
        PERFORM refuse('This hold can''t be made longer: it ends at {0}.', clock_label(mine.reserved_until, 'HH24:MI:SS'));
    END IF;
    UPDATE visit SET reserved_until = until, version = version + 1, change = 'extended',
           changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
END $$;
CREATE FUNCTION salon.follow_segment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE salon.visit v SET starts_at = whole.starts_at, ends_at = whole.ends_at
      FROM (SELECT min(s.starts_at) AS starts_at, max(s.ends_at) AS ends_at FROM salon.segment s WHERE s.visit_id = NEW.visit_id) whole
     WHERE v.id = NEW.visit_id AND (v.starts_at <> whole.starts_at OR v.ends_at <> whole.ends_at);
    RETURN NULL;
END $$;
CREATE FUNCTION salon.follow_wish() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.status = 'booked' AND OLD.status <> 'booked' THEN
        UPDATE salon.waiter SET status = 'served', served_by = NEW.id, held_by_itself = NULL, version = version + 1, change = 'wish_served',
               changed_desk = NEW.changed_desk, changed_person = NEW.changed_person WHERE id = NEW.wish_id AND status = 'open';
    ELSIF OLD.status = 'booked' AND NEW.status IN ('held', 'released', 'lapsed') THEN
        UPDATE salon.waiter SET status = 'open', served_by = NULL, version = version + 1, change = 'wish_reopened',
               changed_desk = NEW.changed_desk, changed_person = NEW.changed_person WHERE id = NEW.wish_id AND served_by = NEW.id;
    END IF;
    PERFORM pg_notify('salon_desk', '{"kind":"waitlist"}');
    RETURN NULL;
END $$;
CREATE FUNCTION salon.forget_wishes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE salon.waiter SET status = CASE WHEN status = 'open' THEN 'withdrawn' ELSE status END, client_name = '', client_phone = '', note = '',
           version = version + 1, change = 'wish_erased', changed_desk = NEW.changed_desk, changed_person = NEW.changed_person
     WHERE client_id = NEW.id;
    RETURN NULL;
END $$;
CREATE FUNCTION salon.happenings(p_most integer) RETURNS TABLE(id bigint, at timestamp with time zone, kind text, desk text, person text, stylist_id integer, service_id integer, starts_at timestamp with time zone, reserved_until timestamp with time zone, progress text, rival text, client_name text, visit_id uuid, client_id bigint, waiter_id uuid)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_custom_plan'
    AS $$
#variable_conflict use_column
BEGIN
    RETURN QUERY
    SELECT e.id, e.at, e.kind, e.desk, e.person, e.stylist_id, e.service_id, e.starts_at, e.reserved_until, e.progress, e.rival,
           coalesce(v.client_name, c.name, w.client_name, ''), e.visit_id, coalesce(e.client_id, v.client_id, w.client_id), e.waiter_id
      FROM (SELECT * FROM event WHERE coalesce(ordinal, 0) = 0 ORDER BY id DESC LIMIT greatest(least(p_most, 500), 0)) e
      LEFT JOIN visit v ON v.id = e.visit_id LEFT JOIN client c ON c.id = e.client_id LEFT JOIN waiter w ON w.id = e.waiter_id
     ORDER BY e.id DESC;
END $$;
CREATE FUNCTION salon.has_parts(p_visit uuid, p_parts salon.segment[]) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN (SELECT array_agg((ordinal, stylist_id, service_id, starts_at, ends_at, busy)::text ORDER BY ordinal)
              FROM salon.segment WHERE visit_id = p_visit AND takes_time)
         = (SELECT array_agg((ordinal, stylist_id, service_id, starts_at, ends_at, busy)::text ORDER BY ordinal) FROM unnest(p_parts));
END $$;
CREATE FUNCTION salon.history(p_day date) RETURNS TABLE(kind text, weekday integer, hour integer, stylist_id integer, counted bigint, among bigint)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    SET plan_cache_mode TO 'force_custom_plan'
    SET jit TO 'off'
    AS $$
#variable_conflict use_column
DECLARE
    zone      text := salon_zone();
    day       date := least(p_day, (clock_timestamp() AT TIME ZONE zone)::date);
    begins    timestamptz := day::timestamp AT TIME ZONE zone;
    week      timestamptz := (p_day - 7)::timestamp AT TIME ZONE zone;
    week_ends timestamptz := (p_day - 6)::timestamp AT TIME ZONE zone;
    long_ago  timestamptz := (day - 90)::timestamp AT TIME ZONE zone;
    lately    timestamptz := clock_timestamp() - interval '30 days';
    first     date := coalesce((SELECT (starts_at AT TIME ZONE zone)::date FROM visit WHERE status = 'booked' ORDER BY starts_at LIMIT 1), day);
BEGIN
    RETURN QUERY
    SELECT 'chairs', weekday, hour, NULL::integer, extract(epoch FROM busy)::bigint, extract(epoch FROM working)::bigint
      FROM chair_use(greatest(day - 84, first), day - 1);
    IF first > day - 84 THEN
        RETURN QUERY SELECT 'since', NULL::integer, NULL::integer, NULL::integer, (p_day - least(first, day))::bigint, NULL::bigint;
    END IF;
    RETURN QUERY
    SELECT 'week', NULL::integer, NULL::integer, NULL::integer, count(*), NULL::bigint
      FROM visit WHERE status = 'booked' AND starts_at >= week AND starts_at < week_ends;
    RETURN QUERY
    SELECT 'no_shows', NULL::integer, NULL::integer, NULL::integer, count(*) FILTER (WHERE progress = 'no_show'), count(*)
      FROM visit WHERE status = 'booked' AND starts_at >= long_ago AND starts_at < begins;
    RETURN QUERY
    WITH happened AS MATERIALIZED (
        SELECT e.id, e.kind, e.visit_id, e.stylist_id, e.starts_at AT TIME ZONE zone AS slot FROM event e
         WHERE e.at >= lately AND e.kind IN ('confirmed', 'unconfirmed', 'released', 'lapsed', 'lost')),
    ended AS (
        SELECT DISTINCT ON (visit_id) kind FROM happened WHERE kind <> 'lost' ORDER BY visit_id, id DESC)
    SELECT kind, NULL::integer, NULL::integer, NULL::integer, count(*), NULL::bigint FROM ended WHERE kind <> 'unconfirmed' GROUP BY kind
    UNION ALL
    SELECT kind, extract(isodow FROM slot)::integer, extract(hour FROM slot)::integer, stylist_id, count(*), NULL
      FROM happened WHERE kind = 'lost' GROUP BY 1, 2, 3, 4;
END $$;
CREATE FUNCTION salon.hold_end(p_now timestamp with time zone, p_claimed_at timestamp with time zone, p_hold integer, p_cap integer) RETURNS timestamp with time zone
    LANGUAGE sql STABLE
    AS $$
    SELECT date_trunc('second', least(p_now + make_interval(secs => p_hold),
                                      p_claimed_at + make_interval(secs => p_cap)) + interval '0.999999 s')
$$;
CREATE FUNCTION salon.hold_wish(p_waiter uuid, p_version integer, p_visit uuid, p_token uuid, p_stylist integer, p_starts timestamp with time zone, p_by_itself boolean, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    asked     waiter;
    told      waitlist;
    house     salon;
    claimed   outcome;
BEGIN
    PERFORM require_read_committed();
    IF EXISTS (SELECT FROM visit WHERE id = p_visit) THEN
        RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
        RETURN;
    END IF;
    SELECT * INTO asked FROM waiter WHERE id = p_waiter;
    IF asked.id IS NULL THEN
        PERFORM refuse('This wish is not on the waitlist.');
    END IF;
    SELECT * INTO claimed FROM claim(p_visit, p_token, p_stylist, p_starts, asked.service_id, NULL, by_desk, by_person);
    IF claimed.verdict <> 'done' THEN
        RETURN NEXT claimed;
        RETURN;
    END IF;
    PERFORM kept_client(asked);
    SELECT * INTO asked FROM waiter WHERE id = p_waiter FOR UPDATE;
    SELECT * INTO told FROM waitlist WHERE id = p_waiter;
    SELECT * INTO house FROM salon;
    PERFORM require_holdable(told, p_visit, p_stylist, p_by_itself, house);
    PERFORM require_unchanged(asked, p_version);
    UPDATE visit SET wish_id = p_waiter, client_id = told.client_id, client_name = told.client_name, client_phone = told.client_phone,
           desk = CASE WHEN p_by_itself THEN 'Waitlist' ELSE desk END, person = CASE WHEN p_by_itself THEN 'Waitlist' ELSE person END,
           reserved_until = CASE WHEN p_by_itself THEN date_trunc('second', claimed_at + make_interval(mins => house.wish_minutes) + interval '0.999999 s')
                                 ELSE reserved_until END,
           version = version + 1, change = 'assigned' WHERE id = p_visit;
    IF p_by_itself THEN
        UPDATE waiter SET held_by_itself = p_visit WHERE id = p_waiter;
    END IF;
    RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
END $$;
CREATE FUNCTION salon.hours_of(p_day date) RETURNS TABLE(kind text, stylist_id integer, starts_at timestamp with time zone, ends_at timestamp with time zone, reason text)
    LANGUAGE sql STABLE
    AS $$
    SELECT on_day.* FROM (
        SELECT kind, stylist_id, (p_day + starts) AT TIME ZONE zone AS starts_at, (p_day + ends) AT TIME ZONE zone AS ends_at, reason
          FROM salon.week WHERE weekday = extract(isodow FROM p_day)) on_day
     WHERE starts_at < ends_at
     UNION ALL
    SELECT kind, stylist_id, lower(during), upper(during), reason FROM salon.exception
     WHERE during && tstzrange(p_day::timestamp AT TIME ZONE zone, (p_day + 1)::timestamp AT TIME ZONE zone)
     ORDER BY 3 NULLS FIRST, 4
$$;
CREATE FUNCTION salon.import_bookings(p_rows jsonb, p_desk text, p_person text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    wrong     text[] := why_not_imported(p_rows);
    imported  integer;
BEGIN
    PERFORM require_read_committed();
    IF wrong IS NOT NULL THEN
        PERFORM refuse(VARIADIC wrong);
    END IF;
    PERFORM lock_stylists(VARIADIC (SELECT coalesce(array_agg(DISTINCT (one ->> 'stylist')::integer), '{}') FROM jsonb_array_elements(p_rows) one));
    INSERT INTO visit (id, token, status, starts_at, ends_at, claimed_at, desk, person, client_id, client_name, client_phone,
                       note, change, changed_desk, changed_person)
    SELECT visit, gen_random_uuid(), 'booked', starts, starts + make_interval(mins => minutes), clock_timestamp(), by_desk, by_person, client, clean(name, 'client''s name', 200, true),
           clean(phone, 'phone number', 40, false), clean(note, 'note', 2000, false), 'imported', by_desk, by_person
      FROM jsonb_to_recordset(p_rows) AS r(visit uuid, starts timestamptz, minutes integer, client bigint, name text, phone text, note text);
    GET DIAGNOSTICS imported = ROW_COUNT;
    INSERT INTO segment (visit_id, stylist_id, service_id, starts_at, ends_at, busy, idle_from, idle_until)
    SELECT visit, stylist, service, starts, starts + lasts, tstzmultirange(tstzrange(starts, starts + lasts))
           - CASE WHEN applied IS NULL THEN '{}' ELSE tstzmultirange(tstzrange(starts + applied, starts + processed)) END, starts + applied, starts + processed
      FROM (SELECT visit, stylist, service, starts, make_interval(mins => r.minutes) AS lasts,
                   CASE WHEN processes THEN make_interval(mins => s.apply_minutes) END AS applied,
                   CASE WHEN processes THEN make_interval(mins => s.apply_minutes + s.processing_minutes) END AS processed
              FROM jsonb_to_recordset(p_rows) AS r(visit uuid, stylist integer, service integer, starts timestamptz, minutes integer)
              LEFT JOIN service s ON s.id = service,
              LATERAL (SELECT s.processing_minutes > 0 AND r.minutes > s.apply_minutes + s.processing_minutes AS processes) phases) planned;
    RETURN imported;
EXCEPTION
    WHEN exclusion_violation THEN
        PERFORM refuse('Two bookings of the import overlap, or one runs into what is in the book; nothing was imported.');
    WHEN unique_violation THEN
        PERFORM refuse('A booking of the import is in the book already; nothing was imported.');
END $$;
CREATE FUNCTION salon.import_clients(p_rows jsonb, p_anyway boolean, p_desk text, p_person text) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    left_out  integer[] := '{}';
BEGIN
    PERFORM require_read_committed();
    IF EXISTS (SELECT FROM jsonb_array_elements(p_rows) one WHERE one ->> 'made_as' IS NULL) THEN
        PERFORM refuse('A new record names what it is known by.');
    END IF;
    IF NOT p_anyway THEN
        PERFORM one_list_at_a_time();
        left_out := ARRAY(SELECT nth FROM known_clients(p_rows));
    END IF;
    INSERT INTO client (made_as, name, phone, digits, email, note, vip, allergies, do_not_book, owes, patch_tested_on,
                        change, changed_desk, changed_person)
    SELECT (one.written ->> 'made_as')::uuid, c.name, c.phone, c.digits, c.email, c.note, c.vip, c.allergies, c.do_not_book, c.owes,
           c.patch_tested_on, 'client_imported', by_desk, by_person
      FROM jsonb_array_elements(p_rows) WITH ORDINALITY AS one (written, nth), clean_client(one.written) c
     WHERE one.nth <> ALL (left_out)
    ON CONFLICT (made_as) DO NOTHING;
    RETURN jsonb_array_length(p_rows) - cardinality(left_out);
END $$;
CREATE FUNCTION salon.in_the_way(p_visit uuid, p_stylist integer, p_busy tstzmultirange, p_now timestamp with time zone) RETURNS uuid
    LANGUAGE plpgsql
    AS $$
DECLARE
    one   uuid;
    rival uuid := (SELECT (array_agg(s.visit_id ORDER BY s.starts_at))[1] FROM salon.segment s JOIN salon.visit v ON v.id = s.visit_id
                    WHERE s.takes_time AND s.stylist_id = p_stylist AND s.busy && p_busy AND s.visit_id <> p_visit
                      AND (v.reserved_until IS NULL OR v.reserved_until > p_now));
BEGIN
    IF rival IS NULL THEN
        FOR one IN SELECT DISTINCT s.visit_id FROM salon.segment s
                    WHERE s.takes_time AND s.stylist_id = p_stylist AND s.busy && p_busy AND s.visit_id <> p_visit
                    ORDER BY 1 LOOP
            IF NOT salon.end_hold(one) THEN
                RETURN one;
            END IF;
        END LOOP;
    END IF;
    RETURN rival;
END $$;
CREATE FUNCTION salon.is_as_asked(theirs salon.waiter, asked salon.waiter) RETURNS boolean
    LANGUAGE plpgsql IMMUTABLE
    AS $$
BEGIN
    RETURN (theirs.client_id, theirs.client_name, theirs.client_phone, theirs.service_id, theirs.stylist_id, theirs.first_day, theirs.last_day,
            theirs.weekdays, theirs.earliest, theirs.latest, theirs.vip, theirs.note)
           IS NOT DISTINCT FROM
           (asked.client_id, asked.client_name, asked.client_phone, asked.service_id, asked.stylist_id, asked.first_day, asked.last_day,
            asked.weekdays, asked.earliest, asked.latest, asked.vip, asked.note);
END $$;
CREATE FUNCTION salon.is_done(theirs salon.visit, p_version integer, p_change text, p_desk text) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN theirs.version = p_version + 1 AND theirs.change = p_change AND theirs.changed_desk = p_desk;
END $$;
CREATE FUNCTION salon.kept_client(asked salon.waiter) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN CASE WHEN asked.client_id IS NOT NULL THEN salon.record_to_book(asked.client_id) END;
END $$;
CREATE FUNCTION salon.kept_for_ever() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF TG_OP = 'DELETE' OR NEW.id <> OLD.id THEN
        PERFORM salon.refuse('{0:word} is retired, never deleted.', 'A ' || TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION salon.known_clients(p_rows jsonb) RETURNS TABLE(nth integer, name text, phone text, in_book boolean)
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE made uuid[] := ARRAY(SELECT (one ->> 'made_as')::uuid FROM jsonb_array_elements(p_rows) one WHERE one ->> 'made_as' IS NOT NULL);
BEGIN
    RETURN QUERY
    WITH asked AS MATERIALIZED (
        SELECT one.nth::integer AS nth, c.name, c.phone, c.email, c.made_as, plain_text(c.name) AS plain, lower(c.email) AS address,
               CASE WHEN length(c.digits) >= 5 THEN c.phone ELSE '' END AS number
          FROM jsonb_array_elements(p_rows) WITH ORDINALITY AS one (written, nth), jsonb_populate_record(NULL::client, one.written) c
         WHERE NOT EXISTS (SELECT FROM client there WHERE there.made_as = c.made_as)),
    alike AS MATERIALIZED (
        SELECT a.nth, there.id FROM asked a JOIN client there ON there.phone = a.number AND there.phone <> ''
        UNION ALL SELECT a.nth, there.id FROM asked a JOIN client there ON lower(there.email) = a.address AND there.email <> ''
        UNION ALL SELECT a.nth, there.id FROM asked a JOIN client there
                      ON there.search LIKE search_pattern(a.name || ' ', ' ')
                     AND there.search = ' ' || a.plain || ' ' || there.digits || ' ' || plain_text(there.email)
                   WHERE '' IN (a.phone, there.phone) AND '' IN (a.email, there.email)),
    in_the_book AS MATERIALIZED (
        SELECT DISTINCT ON (alike.nth) alike.nth, there.name, there.phone FROM alike JOIN client there ON there.id = alike.id
         WHERE there.search <> '' AND there.made_as <> ALL (made) ORDER BY alike.nth, there.id),
    rest AS MATERIALIZED (SELECT * FROM asked WHERE nth NOT IN (SELECT nth FROM in_the_book)),
    in_the_list AS (
        SELECT a.nth, above.nth AS line, above.name, above.phone FROM rest a JOIN rest above ON above.number = a.number AND a.number <> ''
        UNION ALL SELECT a.nth, above.nth, above.name, above.phone FROM rest a JOIN rest above ON above.address = a.address AND a.address <> ''
        UNION ALL SELECT a.nth, above.nth, above.name, above.phone FROM rest a JOIN rest above ON above.plain = a.plain
                   WHERE '' IN (a.phone, above.phone) AND '' IN (a.email, above.email))
    SELECT b.nth, b.name, b.phone, true FROM in_the_book b
    UNION ALL (SELECT DISTINCT ON (l.nth) l.nth, l.name, l.phone, false FROM in_the_list l WHERE l.line < l.nth ORDER BY l.nth, l.line)
    ORDER BY 1;
END $$;
CREATE FUNCTION salon.let_go(p_visit uuid, p_desk text, p_person text) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE theirs salon.visit := salon.lock_visit(p_visit);
BEGIN
    IF theirs.status = 'held' AND EXISTS (SELECT FROM salon.waiter WHERE id = theirs.wish_id AND held_by_itself = p_visit) THEN
        UPDATE salon.segment SET takes_time = false WHERE visit_id = p_visit;
        UPDATE salon.visit SET status = 'released', reserved_until = NULL, version = version + 1, change = 'released',
               changed_desk = p_desk, changed_person = p_person WHERE id = p_visit;
    END IF;
END $$;
CREATE FUNCTION salon.likely_same(p_id bigint, p_name text, p_phone text, p_email text) RETURNS SETOF salon.client_outcome
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
#variable_conflict use_column
DECLARE plain text := plain_text(p_name);
BEGIN
    RETURN QUERY SELECT 'done', NULL::text[], NULL::bigint, c.id, c.name, c.phone, c.email, c.note, c.vip, c.allergies, c.do_not_book, c.owes,
                        c.patch_tested_on, c.version
       FROM (SELECT id, max(likely) AS likely FROM (
                 SELECT id, 2.0 AS likely FROM client WHERE phone = p_phone AND phone <> '' AND length(digits) >= 5
                 UNION ALL SELECT id, 2.0 FROM client WHERE lower(email) = lower(p_email) AND email <> ''
                 UNION ALL SELECT id, similarity(plain, plain_text(name)) FROM client WHERE plain <% search AND similarity(plain, plain_text(name)) >= 0.6
             ) alike GROUP BY id) same JOIN client c ON c.id = same.id
      WHERE c.search <> '' AND c.id IS DISTINCT FROM p_id ORDER BY same.likely DESC, c.name, c.id LIMIT 10;
END $$;
CREATE FUNCTION salon.lock_client(p_client bigint) RETURNS salon.client
    LANGUAGE plpgsql
    AS $$
DECLARE found_one salon.client;
BEGIN
    PERFORM salon.require_read_committed();
    SELECT * INTO found_one FROM salon.client WHERE id = p_client FOR NO KEY UPDATE;
    RETURN found_one;
END $$;
CREATE FUNCTION salon.lock_concerned(p_stylists integer[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM salon.lock_stylists(VARIADIC coalesce(p_stylists, ARRAY(SELECT id FROM salon.stylist)));
    PERFORM FROM salon.visit v WHERE v.status = 'held' AND v.claimed_at > clock_timestamp() - interval '2 hours'
        AND EXISTS (SELECT FROM salon.segment s WHERE s.visit_id = v.id AND (p_stylists IS NULL OR s.stylist_id = ANY (p_stylists)))
      ORDER BY v.id FOR SHARE;
END $$;
CREATE FUNCTION salon.lock_stylists(VARIADIC stylists integer[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
DECLARE one integer;
BEGIN
    IF cardinality(stylists) = 1 THEN
        PERFORM pg_advisory_xact_lock(5340, stylists[1]);
        RETURN;
    END IF;
    FOR one IN SELECT DISTINCT unnest(stylists) ORDER BY 1 LOOP
        PERFORM pg_advisory_xact_lock(5340, one);
    END LOOP;
END $$;
CREATE FUNCTION salon.lock_visit(p_visit uuid) RETURNS salon.visit
    LANGUAGE plpgsql
    AS $$
DECLARE found_one salon.visit;
BEGIN
    IF salon.require_read_committed() IS NULL THEN END IF;
    SELECT * INTO found_one FROM salon.visit WHERE id = p_visit FOR UPDATE;
    RETURN found_one;
END $$;
CREATE FUNCTION salon.lock_visit_with_stylists(p_visit uuid, VARIADIC p_also integer[] DEFAULT '{}'::integer[]) RETURNS salon.visit
    LANGUAGE plpgsql
    AS $$
DECLARE
    asked     integer[] := (SELECT array_agg(stylist_id) FROM salon.segment WHERE visit_id = p_visit);
    found_one salon.visit;
BEGIN
    PERFORM salon.lock_stylists(VARIADIC asked || p_also);
    found_one := salon.lock_visit(p_visit);
    IF EXISTS (SELECT FROM salon.segment WHERE visit_id = p_visit AND stylist_id <> ALL (asked)) THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'This visit was moved just now; please try again.';
    END IF;
    RETURN found_one;
END $$;
CREATE FUNCTION salon.lock_wish(p_waiter uuid, p_version integer) RETURNS salon.waiter
    LANGUAGE plpgsql
    AS $$
DECLARE asked salon.waiter;
BEGIN
    PERFORM salon.require_read_committed();
    SELECT * INTO asked FROM salon.waiter WHERE id = p_waiter FOR UPDATE;
    IF asked.id IS NULL THEN
        PERFORM salon.refuse('This wish is not on the waitlist.');
    ELSIF asked.version IS DISTINCT FROM p_version AND asked.version IS DISTINCT FROM p_version + 1 THEN
        PERFORM salon.refuse('This wish was changed by {0} in the meantime; nothing was overwritten.', asked.changed_desk);
    END IF;
    RETURN asked;
END $$;
CREATE FUNCTION salon.lock_with_visits(VARIADIC p_clients bigint[]) RETURNS uuid[]
    LANGUAGE plpgsql
    AS $$
DECLARE locked uuid[];
BEGIN
    PERFORM salon.require_read_committed();
    locked := ARRAY(SELECT id FROM salon.visit WHERE client_id = ANY (p_clients) ORDER BY id FOR UPDATE);
    PERFORM FROM salon.client WHERE id = ANY (p_clients) ORDER BY id FOR NO KEY UPDATE;
    PERFORM salon.require_visits(p_clients, locked);
    RETURN locked;
END $$;
CREATE FUNCTION salon.made_before(p_kind text, p_wanted jsonb) RETURNS bigint
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN CASE p_kind
        WHEN 'stylist' THEN (SELECT max(id) FROM salon.stylist WHERE name = p_wanted ->> 'name' AND salon.stylist_plan(id) = p_wanted)
        WHEN 'service' THEN (SELECT max(id) FROM salon.service s WHERE name = p_wanted ->> 'name' AND to_jsonb(s) - '{id,position}'::text[] = p_wanted)
        WHEN 'time_off' THEN (SELECT max(id) FROM salon.time_off o WHERE stylist_id = (p_wanted ->> 'stylist')::integer AND salon.time_off_plan(o) = p_wanted)
    END;
END $$;
CREATE FUNCTION salon.make_room(p_visit uuid, p_parts salon.segment[], p_beside boolean, p_now timestamp with time zone) RETURNS TABLE(rival uuid, stylist_id integer, starts_at timestamp with time zone, ends_at timestamp with time zone)
    LANGUAGE plpgsql
    AS $$
#variable_conflict use_column
DECLARE one uuid;
BEGIN
    RETURN QUERY SELECT o.rival, part.stylist_id, part.starts_at, part.ends_at
      FROM salon.overlapping(p_visit, p_parts, p_now) o JOIN unnest(p_parts) part ON part.ordinal = o.ordinal
     WHERE o.live AND (o.lane = part.lane OR NOT p_beside AND NOT o.beside) ORDER BY part.ordinal LIMIT 1;
    IF FOUND THEN
        RETURN;
    END IF;
    FOR one IN SELECT DISTINCT o.rival FROM salon.overlapping(p_visit, p_parts, p_now) o JOIN unnest(p_parts) part ON part.ordinal = o.ordinal
                WHERE o.lane = part.lane OR NOT p_beside AND NOT o.beside ORDER BY 1 LOOP
        IF NOT salon.end_hold(one) THEN
            RETURN QUERY SELECT one, part.stylist_id, part.starts_at, part.ends_at
              FROM salon.overlapping(p_visit, p_parts, p_now) o JOIN unnest(p_parts) part ON part.ordinal = o.ordinal WHERE o.rival = one LIMIT 1;
            RETURN;
        END IF;
    END LOOP;
END $$;
CREATE FUNCTION salon.make_searchable() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.digits = '' OR TG_OP = 'UPDATE' AND NEW.phone <> OLD.phone AND NEW.digits = OLD.digits THEN
        NEW.digits := regexp_replace(NEW.phone, '\D', '', 'g');
    END IF;
    NEW.search := CASE WHEN NEW.merged_into IS NULL AND NEW.erased_at IS NULL
                       THEN ' ' || salon.plain_text(NEW.name) || ' ' || NEW.digits || ' ' || salon.plain_text(NEW.email) ELSE '' END;
    RETURN NEW;
END $$;
CREATE FUNCTION salon.mark_no_shows() RETURNS integer
    LANGUAGE plpgsql
    AS $$
DECLARE
    one    uuid;
    marked integer := 0;
    grace  integer := (SELECT no_show_minutes FROM salon.salon);
BEGIN
    IF grace IS NULL THEN
        RETURN 0;
    END IF;
    FOR one IN SELECT id FROM salon.visit
                WHERE status = 'booked' AND progress IN ('booked', 'confirmed') AND coalesce(progress_at, '-infinity') < starts_at
                  AND starts_at > clock_timestamp() - interval '1 day' AND starts_at <= clock_timestamp() - make_interval(mins => grace)
                LIMIT 100 FOR UPDATE SKIP LOCKED LOOP
        UPDATE salon.visit SET progress = 'no_show', progress_at = clock_timestamp(), version = version + 1, change = 'progressed',
               changed_desk = 'Salon Desk', changed_person = 'automatic' WHERE id = one;
        marked := marked + 1;
    END LOOP;
    RETURN marked;
END $$;
CREATE FUNCTION salon.merge_clients(p_keep bigint, p_gone bigint, p_desk text, p_person text) RETURNS SETOF salon.client_outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    kept   client;
    lost   client;
    was    client;
    moved  uuid[];
    merge  bigint;
BEGIN
    IF p_keep = p_gone THEN
        PERFORM refuse('A record can''t be merged with itself.');
    END IF;
    PERFORM lock_with_visits(p_keep, p_gone);
    SELECT * INTO kept FROM client WHERE id = p_keep;
    SELECT * INTO lost FROM client WHERE id = p_gone;
    IF lost.merged_into = p_keep THEN
        RETURN QUERY SELECT * FROM answer_client('done', NULL, p_keep, (SELECT max(id) FROM client_merge
                                WHERE client_merge.kept = p_keep AND gone = p_gone AND undone_at IS NULL));
        RETURN;
    ELSIF why_not_written(kept) IS NOT NULL OR why_not_written(lost) IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_client('gone', coalesce(why_not_written(lost), why_not_written(kept)), p_keep);
        RETURN;
    END IF;
    was := kept;
    IF kept.phone = '' THEN
        kept.phone := lost.phone;
        kept.digits := lost.digits;
    END IF;
    kept.email := coalesce(nullif(kept.email, ''), lost.email);
    kept.note := clean(both_texts(kept.note, lost.note, E'\n'), 'note of both records', 2000, false);
    kept.allergies := clean(both_texts(kept.allergies, lost.allergies, '; '), 'list of allergies of both records', 500, false);
    kept.do_not_book := clean(both_texts(kept.do_not_book, lost.do_not_book, '; '), 'reason not to book of both records', 500, false);
    UPDATE client SET phone = kept.phone, digits = kept.digits, email = kept.email, note = kept.note, vip = kept.vip OR lost.vip,
           allergies = kept.allergies, do_not_book = kept.do_not_book, owes = kept.owes + lost.owes,
           patch_tested_on = greatest(kept.patch_tested_on, lost.patch_tested_on), version = version + 1,
           change = 'client_merged', changed_desk = by_desk, changed_person = by_person WHERE id = p_keep RETURNING * INTO kept;
    UPDATE client SET merged_into = p_keep, version = version + 1, change = 'client_merged', changed_desk = by_desk,
           changed_person = by_person WHERE id = p_gone;
    moved := ARRAY(SELECT id FROM visit WHERE client_id = p_gone ORDER BY id);
    PERFORM assign_visits(moved, p_gone, p_keep, by_desk, by_person);
    INSERT INTO client_merge (kept, gone, visits, before, after) VALUES (p_keep, p_gone, moved, to_jsonb(was), to_jsonb(kept)) RETURNING id INTO merge;
    RETURN QUERY SELECT * FROM answer_client('done', NULL, p_keep, merge);
END $$;
CREATE FUNCTION salon.move(p_visit uuid, p_version integer, p_stylist integer, p_starts timestamp with time zone, p_desk text, p_person text, p_ordinal integer DEFAULT 0) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    theirs  visit := lock_visit_with_stylists(p_visit, p_stylist);
    verdict text := verdict_on_booking(theirs, p_version);
    part    segment := part_of(p_visit, p_ordinal);
BEGIN
    IF is_done(theirs, p_version, 'moved', by_desk) AND part.stylist_id = p_stylist AND part.starts_at = p_starts THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
    ELSIF verdict IS NOT NULL OR part.visit_id IS NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(coalesce(verdict, 'changed'), theirs);
    ELSE
        PERFORM require_time(p_starts);
        RETURN QUERY SELECT * FROM rearrange(theirs, moved_parts(part, p_stylist, p_starts), 'moved', clock_timestamp(), by_desk, by_person);
    END IF;
END $$;
CREATE FUNCTION salon.moved_parts(moved salon.segment, p_stylist integer, p_starts timestamp with time zone) RETURNS salon.segment[]
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
    part    salon.segment;
    parts   salon.segment[] := '{}';
BEGIN
    FOR part IN SELECT * FROM salon.segment WHERE visit_id = moved.visit_id ORDER BY ordinal LOOP
        IF part.stylist_id = moved.stylist_id AND part.stylist_id <> p_stylist THEN
            PERFORM salon.require_skill(p_stylist, part.service_id);
            part.stylist_id := p_stylist;
        END IF;
        parts := parts || salon.shifted(part, p_starts - moved.starts_at);
    END LOOP;
    RETURN parts;
END $$;
CREATE FUNCTION salon.newly_out_of_place(p_before jsonb, p_stylists integer[], p_zone text, p_now timestamp with time zone) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    SELECT coalesce(jsonb_agg(jsonb_build_object('visit', s.visit_id, 'ordinal', s.ordinal, 'stylist_id', s.stylist_id, 'stylist', who.name,
               'service', coalesce(done.name, ''), 'client', v.client_name, 'phone', v.client_phone, 'starts', s.starts_at, 'ends', s.ends_at,
               'until', v.reserved_until, 'why', o.why) ORDER BY s.starts_at, s.stylist_id, s.visit_id, s.ordinal), '[]')
      FROM salon.out_of_place(p_stylists, p_zone, p_now) o
      JOIN salon.visit v ON v.id = o.visit_id JOIN salon.segment s ON s.visit_id = o.visit_id AND s.ordinal = o.ordinal
      JOIN salon.stylist who ON who.id = s.stylist_id LEFT JOIN salon.service done ON done.id = s.service_id
     WHERE o.why IS NOT NULL AND p_before -> (o.visit_id || '/' || o.ordinal) IS DISTINCT FROM o.why
$$;
CREATE FUNCTION salon.one_list_at_a_time() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(5344, 0);
END $$;
CREATE FUNCTION salon.out_of_place(p_stylists integer[], p_zone text, p_now timestamp with time zone) RETURNS TABLE(visit_id uuid, ordinal smallint, why jsonb)
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN QUERY
    SELECT found.visit_id, found.ordinal,
           (SELECT jsonb_agg(said ORDER BY nth)
              FROM (VALUES (1, CASE WHEN NOT fine THEN salon.would_be(salon.why_not(stylist_id, starts_at, ends_at)) END), (2, not_done), (3, moved)) reasons (nth, said)
             WHERE said IS NOT NULL)
      FROM (SELECT s.visit_id, s.ordinal, s.stylist_id, s.starts_at, s.ends_at, hers.fine,
                   CASE WHEN NOT done.active THEN salon.told('{0} is not offered any more.', done.name)
                        WHEN NOT own.offered THEN salon.told('{0} does not do {1} any more.', who.name, done.name) END AS not_done,
                   CASE WHEN s.starts_at AT TIME ZONE p_zone <> s.starts_at AT TIME ZONE house.zone
                        THEN salon.told('{0} is {1} by the clock of {2}.', to_char(s.starts_at AT TIME ZONE p_zone, 'HH24:MI'),
                                        to_char(s.starts_at AT TIME ZONE house.zone, 'HH24:MI'), house.zone) END AS moved
              FROM salon.salon house, salon.segment s JOIN salon.visit v ON v.id = s.visit_id JOIN salon.stylist who ON who.id = s.stylist_id
              LEFT JOIN salon.service done ON done.id = s.service_id
              LEFT JOIN salon.skill own ON own.stylist_id = s.stylist_id AND own.service_id = s.service_id,
                   salon.working(s.stylist_id, s.starts_at, s.ends_at, house.zone) hers
             WHERE s.takes_time AND s.starts_at > p_now - interval '12 hours' AND s.ends_at > p_now
               AND (p_stylists IS NULL OR s.stylist_id = ANY (p_stylists))
               AND (v.status = 'booked' OR v.status = 'held' AND v.reserved_until > p_now)) found
     WHERE NOT fine OR not_done IS NOT NULL OR moved IS NOT NULL;
END $$;
CREATE FUNCTION salon.overlapping(p_visit uuid, p_parts salon.segment[], p_now timestamp with time zone) RETURNS TABLE(ordinal smallint, rival uuid, lane smallint, live boolean, beside boolean)
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN QUERY SELECT part.ordinal, s.visit_id, s.lane, v.reserved_until IS NULL OR v.reserved_until > p_now,
           s.lane = 1 AND EXISTS (SELECT FROM salon.segment mine WHERE mine.visit_id = p_visit AND mine.takes_time AND mine.lane = 0
                                     AND mine.stylist_id = s.stylist_id AND mine.busy && s.busy)
      FROM unnest(p_parts) part JOIN salon.segment s ON s.takes_time AND s.stylist_id = part.stylist_id AND s.busy && part.busy
      JOIN salon.visit v ON v.id = s.visit_id
     WHERE s.visit_id <> p_visit ORDER BY part.ordinal, s.starts_at;
END $$;
CREATE FUNCTION salon.part_at(p_stylist integer, p_service integer, p_starts timestamp with time zone, p_minutes integer) RETURNS TABLE(ends_at timestamp with time zone, busy tstzmultirange, idle_from timestamp with time zone, idle_until timestamp with time zone, cleanup_minutes smallint)
    LANGUAGE sql STABLE
    AS $$
    SELECT ends_at, CASE WHEN idle_from IS NULL THEN tstzmultirange(tstzrange(p_starts, ends_at))
                         ELSE tstzmultirange(tstzrange(p_starts, idle_from), tstzrange(idle_until, ends_at)) END,
           idle_from, idle_until, cleanup::smallint
      FROM (SELECT p_starts + make_interval(mins => lasts + cleanup) AS ends_at, cleanup,
                   CASE WHEN phased THEN p_starts + make_interval(mins => apply) END AS idle_from,
                   CASE WHEN phased THEN p_starts + make_interval(mins => apply + processing) END AS idle_until
              FROM (SELECT *, processing > 0 AND lasts > apply + processing AS phased
                      FROM (SELECT coalesce(p_minutes, own.minutes, s.minutes) AS lasts, s.apply_minutes AS apply,
                                   s.processing_minutes AS processing, s.cleanup_minutes AS cleanup
                              FROM salon.service s LEFT JOIN salon.skill own ON own.stylist_id = p_stylist AND own.service_id = s.id
                             WHERE s.id = p_service AND s.active AND own.offered IS NOT FALSE) listed) asked
             WHERE lasts >= 5 AND lasts + cleanup <= 720 OFFSET 0) part OFFSET 0
$$;
CREATE FUNCTION salon.part_of(p_visit uuid, p_ordinal integer) RETURNS salon.segment
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN (SELECT s FROM salon.segment s WHERE visit_id = p_visit AND ordinal = p_ordinal);
END $$;
CREATE FUNCTION salon.parts_at(p_visit uuid, p_version integer) RETURNS salon.segment[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN (SELECT array_agg(ROW(e.visit_id, e.ordinal, e.stylist_id, e.service_id, e.starts_at, e.ends_at, e.busy, e.lane, true,
                                 CASE WHEN isempty(gap.idle) THEN NULL ELSE lower(gap.idle) END,
                                 CASE WHEN isempty(gap.idle) THEN NULL ELSE upper(gap.idle) END, e.cleanup_minutes)::salon.segment ORDER BY e.ordinal)
              FROM salon.event e, LATERAL (SELECT range_merge(tstzmultirange(tstzrange(e.starts_at, e.ends_at)) - e.busy) AS idle) gap
             WHERE e.visit_id = p_visit AND e.version = p_version AND e.kind <> 'lost' AND e.takes_time
               -- The log is long and has no index of its visits, only one of its times.
               AND e.at >= (SELECT claimed_at FROM salon.visit WHERE id = p_visit));
END $$;
CREATE FUNCTION salon.plain_text(given text) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN lower(salon.unaccent('salon.unaccent', given));
END $$;
CREATE FUNCTION salon.planned_part(p_visit uuid, p_ordinal smallint, p_stylist integer, p_service integer, p_starts timestamp with time zone, p_minutes integer) RETURNS salon.segment
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
    planned record;
    part    salon.segment;
BEGIN
    PERFORM salon.require_time(p_starts);
    SELECT * INTO planned FROM salon.part_at(p_stylist, p_service, p_starts, p_minutes);
    IF FOUND THEN
        RETURN ROW(p_visit, p_ordinal, p_stylist, p_service, p_starts, planned.ends_at, planned.busy, 0, true,
                   planned.idle_from, planned.idle_until, planned.cleanup_minutes)::salon.segment;
    END IF;
    SELECT * INTO part FROM salon.segment s WHERE s.visit_id = p_visit AND s.stylist_id = p_stylist
       AND s.service_id IS NOT DISTINCT FROM p_service ORDER BY s.ordinal LIMIT 1;
    IF part.visit_id IS NULL OR p_minutes IS NULL OR p_minutes NOT BETWEEN 5 AND 720 - part.cleanup_minutes THEN
        PERFORM salon.required_part_at(p_stylist, p_service, p_starts, p_minutes);
    END IF;
    part.ends_at := p_starts + make_interval(mins => p_minutes + part.cleanup_minutes);
    RETURN ROW(p_visit, p_ordinal, p_stylist, p_service, p_starts, part.ends_at, tstzmultirange(tstzrange(p_starts, part.ends_at)), 0,
               true, NULL, NULL, part.cleanup_minutes)::salon.segment;
END $$;
CREATE FUNCTION salon.put_back(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
DECLARE
    parts     salon.segment[] := salon.parts_at(p_visit, p_back_to);
    theirs    salon.visit := salon.lock_visit_with_stylists(p_visit, VARIADIC coalesce((SELECT array_agg(stylist_id) FROM unnest(parts)), '{}'));
    verdict   text := salon.verdict_on_booking(theirs, p_version);
    way       record;
BEGIN
    IF salon.is_done(theirs, p_version, 'changed', p_desk) AND salon.has_parts(p_visit, parts) THEN
        RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
        RETURN;
    ELSIF verdict IS NOT NULL OR parts IS NULL THEN
        RETURN QUERY SELECT * FROM salon.answer_not_changed(coalesce(verdict, 'changed'), theirs);
        RETURN;
    END IF;
    SELECT * INTO way FROM salon.make_room(p_visit, parts, true, clock_timestamp());
    IF FOUND THEN
        RETURN QUERY SELECT * FROM salon.answer_taken(way.rival, p_visit, way.stylist_id, way.starts_at, way.ends_at, p_desk, p_person);
        RETURN;
    END IF;
    PERFORM salon.write_parts(p_visit, parts, 'changed', p_desk, p_person);
    RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
END $$;
CREATE FUNCTION salon.put_in_again(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF p_back_to IS NULL THEN
        RETURN QUERY SELECT * FROM salon.revive(p_visit, p_version, p_desk, p_person);
    ELSE
        RETURN QUERY SELECT * FROM salon.put_back(p_visit, p_version, p_back_to, p_desk, p_person);
    END IF;
END $$;
CREATE FUNCTION salon.put_progress_back(p_visit uuid, p_version integer, p_progress text, p_since timestamp with time zone, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    IF p_since > clock_timestamp() THEN
        PERFORM refuse('A status can''t begin later than now.');
    END IF;
    RETURN QUERY SELECT * FROM write_progress(p_visit, p_version, p_progress, p_since, p_desk, p_person);
END $$;
CREATE FUNCTION salon.put_waiter(p_waiter uuid, p_version integer, p_status text, p_change text, p_desk text, p_person text) RETURNS SETOF salon.waitlist
    LANGUAGE plpgsql
    AS $$
DECLARE
    by_desk   text := salon.clean(p_desk, 'desk''s name', 80, true);
    by_person text := salon.clean(p_person, 'name of the person at the desk', 80, true);
    asked     salon.waiter := salon.lock_wish(p_waiter, p_version);
BEGIN
    IF asked.status <> p_status THEN
        PERFORM salon.require_unchanged(asked, p_version);
        UPDATE salon.waiter SET status = p_status, version = version + 1, change = p_change, changed_desk = by_desk,
               changed_person = by_person WHERE id = p_waiter;
    END IF;
    RETURN QUERY SELECT * FROM salon.waitlist WHERE id = p_waiter;
END $$;
CREATE FUNCTION salon.rearrange(mine salon.visit, p_parts salon.segment[], p_change text, p_now timestamp with time zone, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
DECLARE
    beside boolean := mine.squeezed_because <> '';
    parts  salon.segment[] := p_parts;
    way    record;
BEGIN
    IF p_change <> 'changed' OR NOT salon.has_parts(mine.id, p_parts) THEN
        PERFORM salon.require_parts(mine.id, p_parts, p_now);
        IF beside THEN
            parts := salon.set_beside(mine.id, p_parts, p_now);
        END IF;
        SELECT * INTO way FROM salon.make_room(mine.id, parts, beside, p_now);
        IF FOUND THEN
            RETURN QUERY SELECT * FROM salon.answer_taken(way.rival, mine.id, way.stylist_id, way.starts_at, way.ends_at, p_desk,
                                                          p_person, mine.squeezed_because);
            RETURN;
        END IF;
        PERFORM salon.write_parts(mine.id, parts, p_change, p_desk, p_person);
    END IF;
    RETURN QUERY SELECT * FROM salon.answer('done', NULL, mine.id);
END $$;
CREATE FUNCTION salon.record_clients() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO salon.event (kind, client_id, version, desk, person)
    SELECT change, id, version, changed_desk, changed_person FROM changed ORDER BY id;
    PERFORM pg_notify('salon_desk', '{"kind":"clients","clients":[' || string_agg(id::text, ',' ORDER BY id) || ']}')
       FROM (SELECT id, row_number() OVER (ORDER BY id) / 200 AS heap FROM changed) numbered GROUP BY heap;
    RETURN NULL;
END $$;
CREATE FUNCTION salon.record_of_visit(p_visit uuid, p_name text, p_phone text, p_digits text, p_email text, p_desk text, p_person text) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE made_as uuid := left(encode(sha256(convert_to(concat_ws(E'\n', p_visit, p_name, p_phone), 'UTF8')), 'hex'), 32)::uuid;
BEGIN
    RETURN salon.record_to_book(salon.add_client(made_as, salon.clean_client(jsonb_build_object(
        'name', p_name, 'phone', p_phone, 'digits', p_digits, 'email', p_email)), 'client_saved', p_desk, p_person));
END $$;
CREATE FUNCTION salon.record_segment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO salon.event (kind, visit_id, version, ordinal, stylist_id, service_id, starts_at, ends_at, busy, lane,
                             takes_time, reserved_until, desk, person, progress, cleanup_minutes)
    SELECT v.change, v.id, v.version, NEW.ordinal, NEW.stylist_id, NEW.service_id, NEW.starts_at, NEW.ends_at, NEW.busy, NEW.lane,
           NEW.takes_time, v.reserved_until, v.changed_desk, v.changed_person, v.progress, NEW.cleanup_minutes
      FROM salon.visit v WHERE v.id = NEW.visit_id AND v.starts_at <= NEW.starts_at AND v.ends_at >= NEW.ends_at;
    IF NOT FOUND THEN
        RAISE foreign_key_violation USING MESSAGE = 'There is no visit ' || NEW.visit_id || ' at this time.';
    END IF;
    IF pg_notify('salon_desk', salon.visit_notice(NEW.visit_id)) IS NULL THEN END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION salon.record_to_book(p_client bigint) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE hers salon.client;
BEGIN
    SELECT * INTO hers FROM salon.client WHERE id = (
        SELECT coalesce(salon.kept_record(asked.merged_into), asked.id) FROM salon.client asked WHERE asked.id = p_client) FOR SHARE;
    IF hers.merged_into IS NOT NULL THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'This client was merged just now; please try again.';
    ELSIF salon.why_not_written(hers) IS NOT NULL THEN
        PERFORM salon.refuse(VARIADIC salon.why_not_written(hers));
    END IF;
    RETURN hers.id;
END $$;
CREATE FUNCTION salon.record_visit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO salon.event (kind, visit_id, version, ordinal, stylist_id, service_id, starts_at, ends_at, busy, lane,
                             takes_time, reserved_until, desk, person, progress, cleanup_minutes)
    SELECT NEW.change, NEW.id, NEW.version, s.ordinal, s.stylist_id, s.service_id, s.starts_at, s.ends_at, s.busy, s.lane,
           s.takes_time, NEW.reserved_until, NEW.changed_desk, NEW.changed_person, NEW.progress, s.cleanup_minutes
      FROM salon.segment s WHERE s.visit_id = NEW.id;
    IF pg_notify('salon_desk', salon.visit_notice(NEW.id)) IS NULL THEN END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION salon.record_waiter() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    INSERT INTO salon.event (kind, waiter_id, version, stylist_id, service_id, desk, person)
    VALUES (NEW.change, NEW.id, NEW.version, NEW.stylist_id, NEW.service_id, NEW.changed_desk, NEW.changed_person);
    RETURN NULL;
END $$;
CREATE FUNCTION salon.records_of(p_client bigint) RETURNS SETOF bigint
    LANGUAGE sql STABLE
    AS $$
    WITH RECURSIVE hers AS (
        SELECT salon.kept_record(p_client) AS id
        UNION SELECT c.id FROM hers h JOIN salon.client c ON c.merged_into = h.id)
    SELECT id FROM hers WHERE id IS NOT NULL
$$;
CREATE FUNCTION salon.refuse(VARIADIC words text[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    words := array_replace(words, NULL, '');
    RAISE EXCEPTION USING ERRCODE = 'SD001', MESSAGE = salon.sentence(words), DETAIL = to_json(words);
END $$;
CREATE FUNCTION salon.refuse_another_visit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM salon.refuse('A part of a visit never becomes a part of another one.');
END $$;
CREATE FUNCTION salon.refuse_rewriting() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM salon.refuse('What happened is never rewritten.');
    RETURN NULL;
END $$;
CREATE FUNCTION salon.release(p_visit uuid, p_token uuid, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    mine    visit := lock_visit(p_visit);
    verdict text := verdict_on_hold(mine, p_token, clock_timestamp());
BEGIN
    IF verdict = 'live' THEN
        UPDATE segment SET takes_time = false WHERE visit_id = p_visit;
        UPDATE visit SET status = 'released', reserved_until = NULL, version = version + 1, change = 'released',
               changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    ELSIF verdict <> 'released' THEN
        RETURN QUERY SELECT * FROM answer_not_live(verdict, p_visit);
        RETURN;
    END IF;
    RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
    IF NOT FOUND THEN
        RETURN QUERY SELECT * FROM answer_gone(told('This hold was never made.'), NULL);
    END IF;
END $$;
CREATE FUNCTION salon.relength(p_visit uuid, p_version integer, p_ordinal integer, p_minutes integer, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    theirs  visit := lock_visit_with_stylists(p_visit);
    verdict text := verdict_on_booking(theirs, p_version);
    part    segment := part_of(p_visit, p_ordinal);
    longer  segment;
BEGIN
    IF is_done(theirs, p_version, 'changed', by_desk)
       AND part.ends_at = part.starts_at + make_interval(mins => p_minutes + part.cleanup_minutes) THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
        RETURN;
    ELSIF verdict IS NOT NULL OR part.visit_id IS NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(coalesce(verdict, 'changed'), theirs);
        RETURN;
    ELSIF p_minutes IS NULL OR p_minutes NOT BETWEEN 5 AND 720 THEN
        PERFORM refuse('A visit lasts between 5 minutes and 12 hours.');
    END IF;
    longer := planned_part(p_visit, part.ordinal, part.stylist_id, part.service_id, part.starts_at, p_minutes);
    RETURN QUERY SELECT * FROM rearrange(theirs, (
        SELECT array_agg(CASE WHEN s.ordinal = p_ordinal THEN longer
                              WHEN s.starts_at >= part.ends_at - make_interval(mins => part.cleanup_minutes)
                              THEN shifted(s, longer.ends_at - part.ends_at) ELSE s END ORDER BY s.ordinal)
          FROM segment s WHERE s.visit_id = p_visit), 'changed', clock_timestamp(), by_desk, by_person);
END $$;
CREATE TABLE salon.salon (
    id smallint DEFAULT 1 NOT NULL,
    name text NOT NULL,
    zone text NOT NULL,
    currency text DEFAULT 'EUR'::text NOT NULL,
    slot_minutes integer DEFAULT 15 NOT NULL,
    hold_seconds integer DEFAULT 180 NOT NULL,
    hold_cap_seconds integer DEFAULT 900 NOT NULL,
    no_show_minutes integer,
    wish_minutes integer,
    CONSTRAINT salon_check CHECK ((hold_cap_seconds >= hold_seconds)),
    CONSTRAINT salon_currency_check CHECK ((currency ~ '^[A-Z]{3}$'::text)),
    CONSTRAINT salon_hold_cap_seconds_check CHECK ((hold_cap_seconds <= 3600)),
    CONSTRAINT salon_hold_seconds_check CHECK (((hold_seconds >= 30) AND (hold_seconds <= 600))),
    CONSTRAINT salon_id_check CHECK ((id = 1)),
    CONSTRAINT salon_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT salon_no_show_minutes_check CHECK (((no_show_minutes >= 5) AND (no_show_minutes <= 240))),
    CONSTRAINT salon_slot_minutes_check CHECK ((slot_minutes = ANY (ARRAY[5, 10, 15, 20, 30, 60]))),
    CONSTRAINT salon_wish_minutes_check CHECK (((wish_minutes >= 1) AND (wish_minutes <= 60)))
);
CREATE FUNCTION salon.require_holdable(told salon.waitlist, p_visit uuid, p_stylist integer, p_by_itself boolean, house salon.salon) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF told.status = 'served' THEN
        PERFORM salon.refuse('This wish was met in the meantime.');
    ELSIF told.status <> 'open' THEN
        PERFORM salon.refuse('This wish was withdrawn in the meantime.');
    ELSIF told.visit_id <> p_visit THEN
        PERFORM salon.refuse('For this wish {0} is held by {1} until {2}.', salon.clock_label(told.starts_at), told.desk,
                             salon.clock_label(told.reserved_until, 'HH24:MI:SS'));
    ELSIF p_by_itself AND house.wish_minutes IS NULL THEN
        PERFORM salon.refuse('Nothing is held for the waitlist by itself in this salon.');
    ELSIF p_by_itself AND EXISTS (
            SELECT FROM salon.visit v JOIN salon.segment s ON s.visit_id = v.id JOIN salon.segment mine ON mine.visit_id = p_visit
             WHERE v.wish_id = told.id AND v.id <> p_visit AND s.stylist_id = p_stylist
               AND tstzrange(s.starts_at, s.ends_at) && tstzrange(mine.starts_at, mine.ends_at)) THEN
        PERFORM salon.refuse('This time was held for this wish before.');
    END IF;
END $$;
CREATE FUNCTION salon.require_order(p_kind text, p_wanted jsonb) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    IF (SELECT jsonb_agg(one ORDER BY one) FROM jsonb_array_elements(p_wanted) one) IS DISTINCT FROM
       (SELECT jsonb_agg(one ORDER BY one) FROM jsonb_array_elements(salon.set_up_now(p_kind, NULL, NULL)) one) THEN
        PERFORM salon.refuse('An order names each of them once.');
    END IF;
END $$;
CREATE FUNCTION salon.require_parts(p_visit uuid, p_parts salon.segment[], p_now timestamp with time zone) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE part salon.segment;
BEGIN
    FOREACH part IN ARRAY p_parts LOOP
        IF EXISTS (SELECT FROM unnest(p_parts) o WHERE o.ordinal < part.ordinal AND o.stylist_id = part.stylist_id AND o.busy && part.busy) THEN
            PERFORM salon.refuse('Two parts of this visit need {0} at the same time.', (SELECT name FROM salon.stylist WHERE id = part.stylist_id));
        ELSIF EXISTS (SELECT FROM salon.segment s WHERE s.visit_id = p_visit AND s.takes_time AND s.stylist_id = part.stylist_id
                         AND s.starts_at = part.starts_at) THEN
            PERFORM salon.require_working(part.stylist_id, part.starts_at, part.ends_at);
        ELSE
            PERFORM salon.require_workable(part.stylist_id, part.starts_at, part.ends_at, p_now);
        END IF;
    END LOOP;
    IF (SELECT max(ends_at) > min(starts_at) + interval '12 hours' FROM unnest(p_parts)) THEN
        PERFORM salon.refuse('From its first part to its last a visit takes 12 hours at most.');
    END IF;
END $$;
CREATE FUNCTION salon.require_progress(theirs salon.visit, p_version integer, p_progress text) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    IF p_progress IS NULL OR p_progress NOT IN ('booked', 'confirmed', 'arrived', 'late', 'in_chair', 'done', 'no_show') THEN
        PERFORM salon.refuse('A status like this is not known.');
    ELSIF theirs.version IS DISTINCT FROM p_version THEN
        RETURN;
    ELSIF theirs.status = 'held' THEN
        PERFORM salon.refuse('This time is held and not booked yet.');
    ELSIF p_progress = 'no_show' AND theirs.starts_at > clock_timestamp() THEN
        PERFORM salon.refuse('Nobody can have missed this visit yet: it begins at {0} on {1:date}.',
                             salon.clock_label(theirs.starts_at), salon.clock_label(theirs.starts_at, 'YYYY-MM-DD'));
    ELSIF p_progress NOT IN ('booked', 'confirmed')
          AND (theirs.starts_at AT TIME ZONE salon.salon_zone())::date > (clock_timestamp() AT TIME ZONE salon.salon_zone())::date THEN
        PERFORM salon.refuse('This visit is not before {0:date}.', salon.clock_label(theirs.starts_at, 'YYYY-MM-DD'));
    END IF;
END $$;
CREATE FUNCTION salon.require_read_committed() RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION USING ERRCODE = '25001',
            MESSAGE = 'Claims work under READ COMMITTED only, not under ' || current_setting('transaction_isolation') || '.';
    END IF;
END $$;
CREATE FUNCTION salon.require_skill(p_stylist integer, p_service integer) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    PERFORM salon.refuse('{0} does not do {1}.', who.name, what.name)
       FROM salon.skill own JOIN salon.stylist who ON who.id = own.stylist_id JOIN salon.service what ON what.id = own.service_id
      WHERE own.stylist_id = p_stylist AND own.service_id = p_service AND NOT own.offered;
END $$;
CREATE FUNCTION salon.require_sound_segment() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.ends_at > NEW.starts_at AND NEW.ends_at <= NEW.starts_at + interval '12 hours'
        AND lower(NEW.busy) >= NEW.starts_at AND upper(NEW.busy) <= NEW.ends_at AND NEW.lane BETWEEN 0 AND 1
        AND (NEW.idle_from IS NULL OR NOT NEW.busy && tstzrange(NEW.idle_from, NEW.idle_until))) IS NOT TRUE THEN
        RAISE check_violation USING MESSAGE = 'The time of the visit ' || NEW.visit_id || ' is not a sound one.';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION salon.require_sound_visit() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (NEW.status IN ('held', 'booked', 'released', 'lapsed', 'cancelled')
        -- In two lists: for one of nine or more PostgreSQL builds a hash table first, in every transaction.
        AND (NEW.change IN ('claimed', 'extended', 'confirmed', 'released', 'lapsed', 'cancelled', 'moved', 'progressed')
             OR NEW.change IN ('resized', 'imported', 'changed', 'revived', 'unconfirmed', 'noted', 'assigned'))
        AND NEW.progress IN ('booked', 'confirmed', 'arrived', 'late', 'in_chair', 'done', 'no_show')
        AND NEW.ends_at > NEW.starts_at AND NEW.ends_at <= NEW.starts_at + interval '12 hours'
        AND (NEW.status = 'held') = (NEW.reserved_until IS NOT NULL)
        AND (NEW.status <> 'booked' OR NEW.client_name <> '') AND length(NEW.client_name) <= 200 AND length(NEW.client_phone) <= 40
        AND length(NEW.note) <= 2000 AND length(NEW.cancelled_because) <= 200
        AND length(NEW.squeezed_because) <= 200
        AND length(NEW.desk) BETWEEN 1 AND 80 AND length(NEW.person) BETWEEN 1 AND 80) IS NOT TRUE THEN
        RAISE check_violation USING MESSAGE = 'The visit ' || NEW.id || ' is not a sound one.';
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION salon.require_time(p_starts timestamp with time zone) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF p_starts IS NULL OR NOT isfinite(p_starts) THEN
        PERFORM salon.refuse('The time is missing.');
    ELSIF p_starts NOT BETWEEN '1900-01-01Z' AND '9000-01-01Z' THEN
        PERFORM salon.refuse('The year {0} is not one in which anybody is booked.', to_char(p_starts, 'FMYYYY'));
    END IF;
END $$;
CREATE FUNCTION salon.require_unchanged(asked salon.waiter, p_version integer) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF asked.status = 'served' THEN
        PERFORM salon.refuse('This wish was met by {0} in the meantime.', asked.changed_desk);
    ELSIF asked.version <> p_version THEN
        PERFORM salon.refuse('This wish was changed by {0} in the meantime; nothing was overwritten.', asked.changed_desk);
    END IF;
END $$;
CREATE FUNCTION salon.require_visits(p_clients bigint[], p_locked uuid[]) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM salon.visit WHERE client_id = ANY (p_clients) AND id <> ALL (p_locked)) THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'This client was booked just now; please try again.';
    END IF;
END $$;
CREATE FUNCTION salon.require_week(p_week jsonb, p_what text) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    PERFORM salon.refuse(VARIADIC CASE
        WHEN (weekday BETWEEN 1 AND 7) IS NOT TRUE THEN salon.told('A week has the days 1 for Monday to 7 for Sunday.')
        WHEN (ends > starts) IS NOT TRUE THEN salon.told('On {0:word} the {1:word} end before they begin.', nth, p_what)
        WHEN ends > time '23:59:59.999999' OR ends <> time '23:59:59.999999' AND date_trunc('minute', ends - time '00:00') <> ends - time '00:00'
          OR date_trunc('minute', starts - time '00:00') <> starts - time '00:00'
            THEN salon.told('On {0:word} the {1:word} begin and end on whole minutes of the salon''s clock.', nth, p_what)
        ELSE salon.told('On {0:word} two stretches of the {1:word} overlap.', nth, p_what) END)
      FROM (SELECT *, to_char(date '2024-01-01' + weekday - 1, 'FMDay') AS nth, lag(ends) OVER (PARTITION BY weekday ORDER BY starts, ends) AS earlier
              FROM jsonb_to_recordset(p_week) AS one (weekday integer, starts time, ends time)) week
     WHERE (weekday BETWEEN 1 AND 7 AND ends > starts AND (earlier IS NULL OR starts >= earlier) AND ends <= time '23:59:59.999999'
            AND (ends = time '23:59:59.999999' OR date_trunc('minute', ends - time '00:00') = ends - time '00:00')
            AND date_trunc('minute', starts - time '00:00') = starts - time '00:00') IS NOT TRUE
     ORDER BY weekday, starts LIMIT 1;
END $$;
CREATE FUNCTION salon.require_wish(asked salon.waiter) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
    wanted salon.service;
    who    salon.stylist;
BEGIN
    SELECT * INTO wanted FROM salon.service WHERE id = asked.service_id;
    SELECT * INTO who FROM salon.stylist WHERE id = asked.stylist_id;
    IF wanted.id IS NULL OR NOT wanted.active THEN
        PERFORM salon.refuse('This service is not on the list.');
    ELSIF asked.stylist_id IS NOT NULL AND (who.id IS NULL OR NOT who.active) THEN
        PERFORM salon.refuse('This stylist is not known.');
    ELSIF EXISTS (SELECT FROM salon.skill WHERE stylist_id = asked.stylist_id AND service_id = asked.service_id AND NOT offered) THEN
        PERFORM salon.refuse('{0} does not do {1}.', who.name, wanted.name);
    ELSIF (asked.last_day >= asked.first_day) IS NOT TRUE THEN
        PERFORM salon.refuse('The last day of a wish is not before its first one.');
    ELSIF asked.first_day < '1900-01-01' OR asked.last_day > '9000-01-01' THEN
        PERFORM salon.refuse('A wish is not for a year in which nobody is booked.');
    ELSIF asked.last_day > asked.first_day + 366 THEN
        PERFORM salon.refuse('A wish is for a year at most.');
    ELSIF NOT asked.weekdays <@ '{1,2,3,4,5,6,7}'::smallint[] THEN
        PERFORM salon.refuse('A week has seven days.');
    ELSIF '24:00' IN (asked.earliest, asked.latest) THEN
        PERFORM salon.refuse('24:00 is no time of day.');
    ELSIF asked.latest <= asked.earliest THEN
        PERFORM salon.refuse('A wish ends after it begins: {0} to {1} is no time.', to_char(asked.earliest, 'HH24:MI'), to_char(asked.latest, 'HH24:MI'));
    END IF;
END $$;
CREATE FUNCTION salon.require_workable(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone, p_now timestamp with time zone) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    IF date_trunc('minute', p_starts) <> p_starts THEN
        PERFORM salon.refuse('A visit starts on a whole minute.');
    ELSIF p_starts <= p_now - interval '20 hours' THEN
        PERFORM salon.refuse('{0:date}, {1} is in the past.', salon.clock_label(p_starts, 'YYYY-MM-DD'), salon.clock_label(p_starts));
    ELSIF p_starts <= p_now - make_interval(mins => (SELECT slot_minutes FROM salon.salon)) THEN
        PERFORM salon.refuse('{0} is in the past.', salon.clock_label(p_starts));
    ELSIF p_starts > p_now + interval '3 years' THEN
        PERFORM salon.refuse('{0:date} is more than three years away.', salon.clock_label(p_starts, 'YYYY-MM-DD'));
    END IF;
    PERFORM salon.require_working(p_stylist, p_starts, p_ends);
END $$;
CREATE FUNCTION salon.require_working(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone) RETURNS void
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE reason text[];
BEGIN
    IF NOT salon.works(p_stylist, p_starts, p_ends) THEN
        reason := salon.why_not(p_stylist, p_starts, p_ends);
        IF reason IS NOT NULL THEN
            PERFORM salon.refuse(VARIADIC reason);
        END IF;
    END IF;
END $$;
CREATE FUNCTION salon.require_zone() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_timezone_names WHERE name = NEW.zone) THEN
        PERFORM salon.refuse('“{0}” is not a known time zone; “Europe/Stockholm” would be one.', left(NEW.zone, 60));
    END IF;
    RETURN NEW;
END $$;
CREATE FUNCTION salon.required_part_at(p_stylist integer, p_service integer, p_starts timestamp with time zone, p_minutes integer) RETURNS TABLE(ends_at timestamp with time zone, busy tstzmultirange, idle_from timestamp with time zone, idle_until timestamp with time zone, cleanup_minutes smallint)
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE known salon.service;
BEGIN
    RETURN QUERY SELECT * FROM salon.part_at(p_stylist, p_service, p_starts, p_minutes);
    IF FOUND THEN
        RETURN;
    END IF;
    SELECT * INTO known FROM salon.service WHERE id = p_service;
    IF known.id IS NULL THEN
        PERFORM salon.refuse('This service is not on the list.');
    ELSIF NOT known.active THEN
        PERFORM salon.refuse('{0} is not offered any more.', known.name);
    ELSIF p_minutes NOT BETWEEN 5 AND 720 THEN
        PERFORM salon.refuse('{0} can''t take {1} minutes; 5 minutes to 12 hours is possible.', known.name, p_minutes::text);
    ELSIF coalesce(p_minutes, known.minutes) + known.cleanup_minutes > 720 THEN
        PERFORM salon.refuse('{0} takes more than 12 hours with cleaning up.', known.name);
    ELSE
        PERFORM salon.refuse('{0} does not do {1}.', (SELECT name FROM salon.stylist WHERE id = p_stylist), known.name);
    END IF;
END $$;
CREATE FUNCTION salon.resize(p_visit uuid, p_token uuid, p_service integer, p_minutes integer, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    mine    visit := lock_visit_with_stylists(p_visit);
    at_now  timestamptz := clock_timestamp();
    verdict text := verdict_on_hold(mine, p_token, at_now);
    parts   segment[];
BEGIN
    IF verdict <> 'live' THEN
        RETURN QUERY SELECT * FROM answer_not_live(verdict, p_visit);
        RETURN;
    END IF;
    SELECT array_agg(CASE WHEN s.ordinal = 0 THEN planned_part(p_visit, 0::smallint, s.stylist_id, p_service, s.starts_at, p_minutes)
                          ELSE s END ORDER BY s.ordinal) INTO parts FROM segment s WHERE s.visit_id = p_visit;
    RETURN QUERY SELECT * FROM rearrange(mine, parts, 'resized', at_now, by_desk, by_person);
END $$;
CREATE FUNCTION salon.restore_waiter(p_waiter uuid, p_version integer, p_desk text, p_person text) RETURNS SETOF salon.waitlist
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RETURN QUERY SELECT * FROM put_waiter(p_waiter, p_version, 'open', 'wish_restored', p_desk, p_person);
END $$;
CREATE FUNCTION salon.revive(p_visit uuid, p_version integer, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
DECLARE
    theirs    salon.visit := salon.lock_visit_with_stylists(p_visit);
    parts     salon.segment[] := (SELECT array_agg(s ORDER BY s.ordinal) FROM salon.segment s WHERE s.visit_id = p_visit);
    way       record;
BEGIN
    IF salon.is_done(theirs, p_version, 'revived', p_desk) THEN
        RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
        RETURN;
    ELSIF theirs.id IS NULL OR theirs.status <> 'cancelled' OR theirs.version IS DISTINCT FROM p_version THEN
        RETURN QUERY SELECT * FROM salon.answer_not_changed(CASE WHEN theirs.status IN ('booked', 'cancelled') THEN 'changed' ELSE 'gone' END, theirs);
        RETURN;
    END IF;
    SELECT * INTO way FROM salon.make_room(p_visit, parts, true, clock_timestamp());
    IF FOUND THEN
        RETURN QUERY SELECT * FROM salon.answer_taken(way.rival, p_visit, way.stylist_id, way.starts_at, way.ends_at, p_desk, p_person);
        RETURN;
    END IF;
    UPDATE salon.segment SET takes_time = true WHERE visit_id = p_visit;
    UPDATE salon.visit SET status = 'booked', version = version + 1, change = 'revived', cancelled_because = '',
           changed_desk = p_desk, changed_person = p_person WHERE id = p_visit;
    RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
END $$;
CREATE FUNCTION salon.salon_zone() RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN (SELECT zone FROM salon.salon);
END $$;
CREATE FUNCTION salon.save_client(p_id bigint, p_made_as uuid, p_version integer, p_row jsonb, p_desk text, p_person text) RETURNS SETOF salon.client_outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    asked  client := clean_client(p_row);
    theirs client;
    is_so  boolean;
BEGIN
    IF p_id IS NULL THEN
        p_id := add_client(p_made_as, asked, 'client_saved', by_desk, by_person);
        RETURN QUERY SELECT * FROM answer_client('done', NULL, p_id);
        RETURN;
    END IF;
    theirs := lock_client(p_id);
    is_so := (theirs.name, theirs.phone, theirs.email, theirs.note, theirs.vip, theirs.allergies, theirs.do_not_book, theirs.owes, theirs.patch_tested_on)
             IS NOT DISTINCT FROM (asked.name, asked.phone, asked.email, asked.note, asked.vip, asked.allergies, asked.do_not_book, asked.owes, asked.patch_tested_on);
    IF why_not_written(theirs) IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_client('gone', why_not_written(theirs), p_id);
        RETURN;
    ELSIF theirs.version IS DISTINCT FROM p_version AND NOT is_so THEN
        RETURN QUERY SELECT * FROM answer_client('changed', CASE theirs.changed_desk
            WHEN '' THEN told('The record of {0} was changed by someone else in the meantime; nothing was overwritten.', theirs.name)
            ELSE told('The record of {0} was changed by {1} in the meantime; nothing was overwritten.', theirs.name, theirs.changed_desk) END, p_id);
        RETURN;
    ELSIF NOT is_so THEN
        UPDATE client SET name = asked.name, phone = asked.phone, digits = asked.digits, email = asked.email, note = asked.note,
               vip = asked.vip, allergies = asked.allergies, do_not_book = asked.do_not_book, owes = asked.owes,
               patch_tested_on = asked.patch_tested_on, version = version + 1, change = 'client_saved',
               changed_desk = by_desk, changed_person = by_person WHERE id = p_id;
    END IF;
    RETURN QUERY SELECT * FROM answer_client('done', NULL, p_id);
END $$;
CREATE FUNCTION salon.search_pattern(p_word text, p_before text DEFAULT NULL::text) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE word text := regexp_replace(salon.plain_text(p_word), '([\\%_])', '\\\1', 'g');
BEGIN
    RETURN coalesce(p_before, CASE WHEN length(word) >= 3 THEN '%' ELSE '% ' END) || word || '%';
END $$;
CREATE FUNCTION salon.sentence(told text[]) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN (SELECT string_agg(concat(piece[1], CASE piece[3] WHEN 'date' THEN to_char(fact::date, 'FMDD FMMonth YYYY') ELSE fact END), '' ORDER BY nth)
              FROM regexp_matches(told[1], '([^{]*)(?:\{(\d+)(?::(\w+))?\})?', 'g') WITH ORDINALITY AS pieces (piece, nth),
                   LATERAL (SELECT told[piece[2]::integer + 2] AS fact) facts);
END $$;
CREATE FUNCTION salon.set_beside(p_visit uuid, p_parts salon.segment[], p_now timestamp with time zone) RETURNS salon.segment[]
    LANGUAGE plpgsql
    AS $$
BEGIN
    RETURN (SELECT array_agg(ROW(part.visit_id, part.ordinal, part.stylist_id, part.service_id, part.starts_at, part.ends_at, part.busy,
                                 CASE WHEN 0 = ANY (o.lanes) AND NOT 1 = ANY (o.lanes) THEN 1 ELSE 0 END, true, part.idle_from,
                                 part.idle_until, part.cleanup_minutes)::salon.segment ORDER BY part.ordinal)
              FROM unnest(p_parts) part LEFT JOIN (SELECT ordinal, array_agg(lane) AS lanes FROM salon.overlapping(p_visit, p_parts, p_now)
                                                    WHERE live GROUP BY ordinal) o ON o.ordinal = part.ordinal);
END $$;
CREATE FUNCTION salon.set_progress(p_visit uuid, p_version integer, p_progress text, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RETURN QUERY SELECT * FROM write_progress(p_visit, p_version, p_progress, clock_timestamp(), p_desk, p_person);
END $$;
CREATE FUNCTION salon.set_up() RETURNS jsonb
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
    SELECT jsonb_build_object(
        'salon', (SELECT to_jsonb(h) - 'id' FROM salon h),
        'opening', week_of((SELECT jsonb_agg(jsonb_build_object('weekday', weekday, 'starts', opens, 'ends', closes)) FROM opening_hours)),
        'closures', (SELECT coalesce(jsonb_object_agg(day, reason), '{}') FROM closure WHERE day > current_date - 366),
        'stylists', (SELECT coalesce(jsonb_agg(stylist_plan(id) || jsonb_build_object('id', id) ORDER BY position, id), '[]') FROM stylist),
        'services', (SELECT coalesce(jsonb_agg(to_jsonb(s) - 'position' ORDER BY position, id), '[]') FROM service s),
        'time_off', (SELECT coalesce(jsonb_agg(time_off_plan(o) || jsonb_build_object('id', id) ORDER BY lower(during), id), '[]') FROM time_off o
                      WHERE upper(during) > now() - interval '366 days'))
$$;
CREATE FUNCTION salon.set_up_as_told(p_kind text, p_told jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN CASE
        WHEN p_told IS NULL OR p_told = 'null' THEN NULL
        WHEN p_kind = 'salon' THEN to_jsonb(jsonb_populate_record(NULL::salon.salon, p_told)) - 'id'
        WHEN p_kind = 'opening' THEN salon.week_of(p_told)
        WHEN p_kind = 'closures' THEN (SELECT coalesce(jsonb_object_agg(day::date, reason), '{}') FROM jsonb_each_text(p_told) AS one (day, reason))
        WHEN p_kind = 'stylist' THEN p_told || jsonb_build_object('active', coalesce((p_told ->> 'active')::boolean, true), 'shifts', salon.week_of(p_told -> 'shifts'),
            'breaks', salon.week_of(p_told -> 'breaks'), 'skills', salon.skills_of(p_told -> 'skills'))
        WHEN p_kind = 'time_off' THEN (SELECT jsonb_build_object('stylist', stylist, 'starts', starts, 'ends', ends, 'reason', reason)
                                         FROM jsonb_to_record(p_told) AS one (stylist integer, starts timestamptz, ends timestamptz, reason text))
        WHEN p_kind = 'service' THEN to_jsonb(jsonb_populate_record(NULL::salon.service, p_told)) - '{id,position}'::text[]
        WHEN p_kind IN ('stylists', 'services') THEN (SELECT coalesce(jsonb_agg(one::integer ORDER BY nth), '[]')
                                                        FROM jsonb_array_elements(p_told) WITH ORDINALITY AS told (one, nth))
        WHEN p_kind = 'seen' THEN (SELECT coalesce(jsonb_agg(one), '[]')
                                     FROM jsonb_to_recordset(p_told) AS one (visit uuid, ordinal integer, stylist_id integer, starts timestamptz))
        ELSE p_told END;
EXCEPTION WHEN data_exception THEN
    PERFORM salon.refuse('What is told of the set-up has a form that can''t be read.');
END $$;
CREATE FUNCTION salon.set_up_now(p_kind text, p_id bigint, p_wanted jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN CASE p_kind
        WHEN 'salon' THEN (SELECT to_jsonb(h) - 'id' FROM salon.salon h)
        WHEN 'opening' THEN salon.week_of((SELECT jsonb_agg(jsonb_build_object('weekday', weekday, 'starts', opens, 'ends', closes)) FROM salon.opening_hours))
        WHEN 'closures' THEN (SELECT coalesce(jsonb_object_agg(named, c.reason), '{}') FROM jsonb_object_keys(p_wanted) named LEFT JOIN salon.closure c ON c.day = named::date)
        WHEN 'stylist' THEN salon.stylist_plan(p_id)
        WHEN 'time_off' THEN (SELECT salon.time_off_plan(o) FROM salon.time_off o WHERE o.id = p_id)
        WHEN 'service' THEN (SELECT to_jsonb(s) - '{id,position}'::text[] FROM salon.service s WHERE s.id = p_id)
        WHEN 'stylists' THEN (SELECT jsonb_agg(id ORDER BY position, id) FROM salon.stylist)
        WHEN 'services' THEN (SELECT jsonb_agg(id ORDER BY position, id) FROM salon.service)
    END;
END $$;
CREATE FUNCTION salon.shifted(part salon.segment, by interval) RETURNS salon.segment
    LANGUAGE plpgsql IMMUTABLE
    AS $$
BEGIN
    part.starts_at := part.starts_at + by;
    part.ends_at := part.ends_at + by;
    part.busy := (SELECT range_agg(tstzrange(lower(one) + by, upper(one) + by)) FROM unnest(part.busy) one);
    part.idle_from := part.idle_from + by;
    part.idle_until := part.idle_until + by;
    RETURN part;
END $$;
CREATE FUNCTION salon.skills_of(p_skills jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT coalesce(jsonb_agg(to_jsonb(one) ORDER BY service), '[]')
      FROM (SELECT service, coalesce(offered, true) AS offered, minutes, price
              FROM jsonb_to_recordset(p_skills) AS told (service integer, offered boolean, minutes integer, price integer)) one
     WHERE NOT offered OR minutes IS NOT NULL OR price IS NOT NULL
$$;
CREATE FUNCTION salon.sound_closures(p_wanted jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    IF (SELECT count(*) > 400 FROM jsonb_object_keys(p_wanted)) THEN
        PERFORM salon.refuse('These are {0} days; 400 is the most at once.', (SELECT count(*)::text FROM jsonb_object_keys(p_wanted)));
    ELSIF EXISTS (SELECT FROM jsonb_object_keys(p_wanted) day WHERE day::date NOT BETWEEN '1900-01-01' AND '8999-12-31') THEN
        PERFORM salon.refuse('No salon is closed in that year.');
    END IF;
    RETURN (SELECT coalesce(jsonb_object_agg(day, CASE WHEN reason IS NOT NULL THEN salon.clean(reason, 'reason', 200, true) END), '{}')
              FROM jsonb_each_text(p_wanted) AS one (day, reason));
END $$;
CREATE FUNCTION salon.sound_colour(p_colour text) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $_$
BEGIN
    IF (p_colour ~* '^#[0-9a-f]{6}$') IS NOT TRUE THEN
        PERFORM salon.refuse('A colour is written as #rrggbb.');
    END IF;
    RETURN lower(p_colour);
END $_$;
CREATE FUNCTION salon.sound_name(p_name text, p_what text) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE cleaned text := salon.clean(p_name, p_what, 200, true);
BEGIN
    IF cleaned ~ '[\x01-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]' THEN
        PERFORM salon.refuse('The {0:word} contains signs that are not text.', p_what);
    END IF;
    RETURN cleaned;
END $$;
CREATE FUNCTION salon.sound_salon(p_wanted jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $_$
DECLARE asked salon.salon := jsonb_populate_record(NULL::salon.salon, p_wanted);
BEGIN
    asked.name := salon.sound_name(asked.name, 'salon''s name');
    asked.zone := salon.clean(asked.zone, 'time zone', 60, true);
    PERFORM salon.refuse(VARIADIC wrong) FROM (SELECT CASE
        WHEN (asked.currency ~ '^[A-Z]{3}$') IS NOT TRUE THEN salon.told('A currency has three capital letters, such as EUR.')
        WHEN (asked.slot_minutes IN (5, 10, 15, 20, 30, 60)) IS NOT TRUE THEN salon.told('A slot has 5, 10, 15, 20, 30 or 60 minutes.')
        WHEN (asked.hold_seconds BETWEEN 30 AND 600) IS NOT TRUE THEN salon.told('A hold lasts between 30 seconds and 10 minutes.')
        WHEN (asked.hold_cap_seconds BETWEEN asked.hold_seconds AND 3600) IS NOT TRUE
            THEN salon.told('A hold can be kept for an hour at most, and not shorter than it lasts by itself.')
        WHEN asked.no_show_minutes NOT BETWEEN 5 AND 240 THEN salon.told('A client is a no-show after 5 minutes to 4 hours.')
        WHEN asked.wish_minutes NOT BETWEEN 1 AND 60 THEN salon.told('Freed time is held for the waitlist for 1 to 60 minutes.')
        END AS wrong) checked WHERE wrong IS NOT NULL;
    RETURN to_jsonb(asked) - 'id';
END $_$;
CREATE FUNCTION salon.sound_service(p_wanted jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE asked salon.service := jsonb_populate_record(jsonb_populate_record(NULL::salon.service,
    '{"price": 0, "active": true, "apply_minutes": 0, "processing_minutes": 0, "cleanup_minutes": 0, "needs_patch_test": false}'), jsonb_strip_nulls(p_wanted));
BEGIN
    asked.name := salon.sound_name(asked.name, 'service''s name');
    asked.category := salon.sound_name(asked.category, 'service''s category');
    asked.colour := salon.sound_colour(asked.colour);
    PERFORM salon.refuse(VARIADIC wrong) FROM (SELECT CASE
        WHEN (asked.minutes BETWEEN 5 AND 720) IS NOT TRUE THEN salon.told('A service takes between 5 minutes and 12 hours.')
        WHEN asked.cleanup_minutes NOT BETWEEN 0 AND 60 THEN salon.told('Cleaning up takes an hour at most.')
        WHEN asked.minutes + asked.cleanup_minutes > 720 THEN salon.told('A service takes 12 hours at most, with cleaning up.')
        WHEN asked.price NOT BETWEEN 0 AND 2000000000 THEN salon.told('A price is not less than nothing, and no fortune.')
        WHEN asked.apply_minutes < 0 OR asked.processing_minutes < 0 THEN salon.told('A phase of a service takes no less than no time.')
        WHEN asked.processing_minutes > 0 AND (asked.apply_minutes = 0 OR asked.apply_minutes::bigint + asked.processing_minutes >= asked.minutes)
            THEN salon.told('What takes effect is applied before it and finished after it, all within the service''s length.')
        WHEN asked.apply_minutes > asked.minutes THEN salon.told('Applying takes no longer than the whole service.')
        END AS wrong) checked WHERE wrong IS NOT NULL;
    RETURN to_jsonb(asked) - '{id,position}'::text[];
END $$;
CREATE FUNCTION salon.sound_set_up(p_kind text, p_wanted jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    IF p_wanted IS NULL AND p_kind <> 'time_off' THEN
        PERFORM salon.refuse('Nothing is said about what is to be set up.');
    END IF;
    CASE p_kind
        WHEN 'salon' THEN RETURN salon.sound_salon(p_wanted);
        WHEN 'opening' THEN
            IF p_wanted = '[]' THEN
                PERFORM salon.refuse('A salon is open on at least one day of the week.');
            END IF;
            PERFORM salon.require_week(p_wanted, 'opening hours');
        WHEN 'closures' THEN RETURN salon.sound_closures(p_wanted);
        WHEN 'stylist' THEN RETURN salon.sound_stylist(p_wanted);
        WHEN 'time_off' THEN RETURN salon.sound_time_off(p_wanted);
        WHEN 'service' THEN RETURN salon.sound_service(p_wanted);
        WHEN 'stylists', 'services' THEN NULL;
        ELSE PERFORM salon.refuse('There is nothing of this kind to set up.');
    END CASE;
    RETURN p_wanted;
END $$;
CREATE FUNCTION salon.sound_stylist(p_wanted jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    PERFORM salon.require_week(p_wanted -> 'shifts', 'working hours');
    PERFORM salon.require_week(p_wanted -> 'breaks', 'breaks');
    PERFORM salon.refuse(VARIADIC wrong) FROM (SELECT CASE
        WHEN s.id IS NULL THEN salon.told('This service is not on the list.')
        WHEN count(*) OVER (PARTITION BY own.service) > 1 THEN salon.told('A stylist does a service in one way only.')
        WHEN own.minutes NOT BETWEEN 5 AND 720 THEN salon.told('A service takes between 5 minutes and 12 hours.')
        WHEN own.minutes + s.cleanup_minutes > 720 THEN salon.told('{0} takes more than 12 hours with cleaning up.', s.name)
        WHEN own.price NOT BETWEEN 0 AND 2000000000 THEN salon.told('A price is not less than nothing, and no fortune.') END AS wrong
          FROM jsonb_to_recordset(p_wanted -> 'skills') AS own (service integer, minutes integer, price integer)
          LEFT JOIN salon.service s ON s.id = own.service) checked WHERE wrong IS NOT NULL LIMIT 1;
    RETURN jsonb_build_object('name', salon.sound_name(p_wanted ->> 'name', 'stylist''s name'), 'colour', salon.sound_colour(p_wanted ->> 'colour'),
        'active', p_wanted -> 'active', 'shifts', p_wanted -> 'shifts', 'skills', p_wanted -> 'skills',
        'breaks', (SELECT coalesce(jsonb_agg(one || jsonb_build_object('reason', salon.clean(coalesce(one ->> 'reason', 'Break'), 'reason', 200, true))
                                   ORDER BY nth), '[]') FROM jsonb_array_elements(p_wanted -> 'breaks') WITH ORDINALITY AS b (one, nth)));
END $$;
CREATE FUNCTION salon.sound_time_off(p_wanted jsonb) RETURNS jsonb
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
    starts timestamptz := (p_wanted ->> 'starts')::timestamptz;
    ends   timestamptz := (p_wanted ->> 'ends')::timestamptz;
BEGIN
    IF p_wanted IS NULL THEN
        RETURN NULL;
    ELSIF NOT EXISTS (SELECT FROM salon.stylist WHERE id = (p_wanted ->> 'stylist')::integer) THEN
        PERFORM salon.refuse('This stylist is not known.');
    ELSIF (ends > starts) IS NOT TRUE THEN
        PERFORM salon.refuse('Time off ends after it begins.');
    ELSIF starts < '1900-01-01Z' OR ends > '9000-01-01Z' THEN
        PERFORM salon.refuse('Nobody is away in that year.');
    ELSIF date_trunc('minute', starts) <> starts OR date_trunc('minute', ends) <> ends THEN
        PERFORM salon.refuse('Time off begins and ends on a whole minute.');
    END IF;
    RETURN p_wanted || jsonb_build_object('reason', salon.clean(p_wanted ->> 'reason', 'reason', 200, true));
END $$;
CREATE FUNCTION salon.stylist_plan(p_stylist bigint) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    SELECT jsonb_build_object('name', t.name, 'colour', t.colour, 'active', t.active,
           'shifts', salon.week_of((SELECT jsonb_agg(s) FROM salon.shift s WHERE s.stylist_id = t.id)),
           'breaks', salon.week_of((SELECT jsonb_agg(p) FROM salon.pause p WHERE p.stylist_id = t.id)),
           'skills', salon.skills_of((SELECT jsonb_agg(to_jsonb(k) || jsonb_build_object('service', k.service_id)) FROM salon.skill k WHERE k.stylist_id = t.id)))
      FROM salon.stylist t WHERE t.id = p_stylist
$$;
CREATE FUNCTION salon.sweep() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    one   uuid;
    swept integer := 0;
BEGIN
    PERFORM require_read_committed();
    FOR one IN SELECT id FROM visit WHERE claimed_at > now() - interval '7 days' AND status = 'held' AND reserved_until <= clock_timestamp()
                LIMIT 100 FOR UPDATE SKIP LOCKED LOOP
        swept := swept + end_hold(one)::integer;
    END LOOP;
    RETURN swept + mark_no_shows();
END $$;
CREATE FUNCTION salon.take_back(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    parts  segment[] := CASE WHEN p_back_to IS NULL THEN ARRAY(SELECT s FROM segment s WHERE s.visit_id = p_visit) ELSE parts_at(p_visit, p_back_to) END;
    theirs visit := lock_visit_with_stylists(p_visit, VARIADIC ARRAY(SELECT stylist_id FROM unnest(parts)));
    way    uuid[] := ARRAY(SELECT DISTINCT o.rival FROM overlapping(p_visit, parts, clock_timestamp()) o
                             JOIN unnest(parts) part ON part.ordinal = o.ordinal AND part.lane = o.lane
                             JOIN waiter w ON w.held_by_itself = o.rival WHERE o.live ORDER BY 1);
    told   outcome[];
BEGIN
    IF theirs.version = p_version AND way <> '{}' THEN
        BEGIN
            PERFORM let_go(one, by_desk, by_person) FROM unnest(way) one;
            told := ARRAY(SELECT o FROM put_in_again(p_visit, p_version, p_back_to, by_desk, by_person) o);
            IF told[1].verdict = 'done' THEN
                RETURN QUERY SELECT * FROM unnest(told);
                RETURN;
            END IF;
            RAISE EXCEPTION USING ERRCODE = 'SD002', MESSAGE = 'This time is not to be had.';
        EXCEPTION WHEN SQLSTATE 'SD002' THEN
            NULL;
        END;
    END IF;
    RETURN QUERY SELECT * FROM put_in_again(p_visit, p_version, p_back_to, by_desk, by_person);
END $$;
CREATE FUNCTION salon.take_over(p_visit uuid, p_token uuid, p_version integer, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    mine   visit := lock_visit(p_visit);
    at_now timestamptz := clock_timestamp();
    house  salon;
BEGIN
    IF p_token IS NULL THEN
        PERFORM refuse('A hold has a token.');
    ELSIF mine.id IS NULL OR mine.status <> 'held' OR mine.reserved_until <= at_now THEN
        RETURN QUERY SELECT * FROM answer_not_live(verdict_on_hold(mine, mine.token, at_now), p_visit);
    ELSIF mine.token = p_token AND mine.desk = by_desk THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
    ELSIF mine.version IS DISTINCT FROM p_version OR NOT EXISTS (SELECT FROM waiter WHERE id = mine.wish_id AND held_by_itself = p_visit) THEN
        RETURN QUERY SELECT * FROM answer('changed', told('This time is held by {0} now.', mine.desk), p_visit);
    ELSE
        SELECT * INTO house FROM salon;
        UPDATE waiter SET held_by_itself = NULL WHERE id = mine.wish_id;
        UPDATE visit SET token = p_token, desk = by_desk, person = by_person, claimed_at = at_now, reserved_until = hold_end(at_now, at_now, house.hold_seconds, house.hold_cap_seconds),
               version = version + 1, change = 'assigned', changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
    END IF;
END $$;
CREATE TABLE salon.time_off (
    id bigint NOT NULL,
    stylist_id integer NOT NULL,
    during tstzrange NOT NULL,
    reason text NOT NULL,
    CONSTRAINT time_off_during_check CHECK (((NOT isempty(during)) AND (during <@ '["1900-01-01 00:00:00+00","9000-01-01 00:00:00+00"]'::tstzrange))),
    CONSTRAINT time_off_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 200)))
);
CREATE FUNCTION salon.time_off_plan(off salon.time_off) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    SELECT jsonb_build_object('stylist', off.stylist_id, 'starts', lower(off.during), 'ends', upper(off.during), 'reason', off.reason)
$$;
CREATE FUNCTION salon.told(VARIADIC words text[]) RETURNS text[]
    LANGUAGE plpgsql IMMUTABLE
    AS $$
BEGIN
    RETURN array_replace(words, NULL, '');
END $$;
CREATE FUNCTION salon.unconfirm(p_visit uuid, p_version integer, p_token uuid, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    theirs    visit := lock_visit(p_visit);
    verdict   text := verdict_on_booking(theirs, p_version);
    at_now    timestamptz := clock_timestamp();
BEGIN
    IF theirs.token IS DISTINCT FROM p_token THEN
        RETURN QUERY SELECT * FROM answer_gone(told('This was not booked by this desk.'), NULL);
        RETURN;
    ELSIF is_done(theirs, p_version, 'unconfirmed', by_desk) THEN
        RETURN QUERY SELECT * FROM what_became_of(p_visit, p_token, by_desk, by_person);
        RETURN;
    ELSIF verdict IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_not_changed(verdict, theirs);
        RETURN;
    END IF;
    UPDATE visit SET status = 'held', reserved_until = (SELECT hold_end(at_now, at_now, house.hold_seconds, house.hold_cap_seconds) FROM salon house), claimed_at = at_now,
           client_id = NULL, client_name = '', client_phone = '', note = '', progress = 'booked', progress_at = NULL,
           version = version + 1, change = 'unconfirmed', changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
END $$;
CREATE FUNCTION salon.unmerge_clients(p_merge bigint, p_desk text, p_person text) RETURNS SETOF salon.client_outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    merge  client_merge;
    kept   client;
    debt   integer;
BEGIN
    SELECT * INTO merge FROM client_merge WHERE id = p_merge;
    PERFORM lock_with_visits(merge.kept, merge.gone);
    SELECT * INTO merge FROM client_merge WHERE id = p_merge FOR UPDATE;
    SELECT * INTO kept FROM client WHERE id = merge.kept;
    IF merge.undone_at IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_client('done', NULL, merge.gone);
        RETURN;
    ELSIF why_not_written(kept) IS NOT NULL THEN
        RETURN QUERY SELECT * FROM answer_client('gone', why_not_written(kept), NULL);
        RETURN;
    END IF;
    debt := least(kept.owes, (SELECT owes FROM client WHERE id = merge.gone));
    -- Each field in which the kept record still has what the merge gave it.
    SELECT * INTO kept FROM jsonb_populate_record(kept, (SELECT coalesce(jsonb_object_agg(field, merge.before -> field), '{}')
        FROM unnest(ARRAY['phone', 'digits', 'email', 'note', 'vip', 'allergies', 'do_not_book', 'patch_tested_on']) field
       WHERE to_jsonb(kept) -> field = merge.after -> field));
    UPDATE client SET phone = kept.phone, digits = kept.digits, email = kept.email, note = kept.note, vip = kept.vip,
           allergies = kept.allergies, do_not_book = kept.do_not_book, owes = owes - debt, patch_tested_on = kept.patch_tested_on,
           version = version + 1, change = 'client_unmerged', changed_desk = by_desk, changed_person = by_person WHERE id = merge.kept;
    UPDATE client SET merged_into = NULL, owes = debt, version = version + 1, change = 'client_unmerged', changed_desk = by_desk,
           changed_person = by_person WHERE id = merge.gone;
    PERFORM assign_visits(merge.visits, merge.kept, merge.gone, by_desk, by_person);
    UPDATE client_merge SET undone_at = clock_timestamp() WHERE id = p_merge;
    RETURN QUERY SELECT * FROM answer_client('done', NULL, merge.gone);
END $$;
CREATE FUNCTION salon.verdict_on_booking(theirs salon.visit, p_version integer) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN CASE WHEN theirs.id IS NULL OR theirs.status <> 'booked' THEN 'gone' WHEN theirs.version IS DISTINCT FROM p_version THEN 'changed' END;
END $$;
CREATE FUNCTION salon.verdict_on_hold(mine salon.visit, p_token uuid, p_now timestamp with time zone) RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN CASE WHEN mine.id IS NULL OR mine.token IS DISTINCT FROM p_token THEN 'unknown'
                WHEN mine.status = 'held' AND mine.reserved_until > p_now THEN 'live'
                WHEN mine.status IN ('held', 'lapsed') THEN 'lapsed'
                ELSE mine.status END;
END $$;
CREATE FUNCTION salon.visit_notice(visit uuid) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT '{"kind":"visit","visits":["' || visit::text || '"]}'
$$;
CREATE FUNCTION salon.week_of(p_week jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(one)) ORDER BY weekday, starts, ends), '[]')
      FROM jsonb_to_recordset(p_week) AS one (weekday integer, starts time, ends time, reason text)
$$;
CREATE FUNCTION salon.what_became_of(p_visit uuid, p_token uuid, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
DECLARE
    by_desk   text := clean(p_desk, 'desk''s name', 80, true);
    by_person text := clean(p_person, 'name of the person at the desk', 80, true);
    at_now timestamptz := clock_timestamp();
    mine   visit;
BEGIN
    IF p_visit IS NULL OR p_token IS NULL THEN
        PERFORM refuse('Whoever asks for a hold names its visit and its token.');
    END IF;
    INSERT INTO visit (id, token, status, starts_at, ends_at, claimed_at, desk, person, change, changed_desk, changed_person)
    SELECT p_visit, p_token, 'released', at_now, at_now + interval '1 minute', at_now, by_desk, by_person, 'released', by_desk, by_person
     WHERE NOT EXISTS (SELECT FROM visit WHERE id = p_visit) ON CONFLICT DO NOTHING;
    IF FOUND THEN
        RETURN QUERY SELECT * FROM answer_gone(told('This hold was never made.'), NULL);
        RETURN;
    END IF;
    SELECT * INTO mine FROM visit WHERE id = p_visit AND token = p_token;
    IF mine.id IS NULL OR NOT EXISTS (SELECT FROM segment WHERE visit_id = p_visit) THEN
        RETURN QUERY SELECT * FROM answer_gone(told('This hold was never made.'), NULL);
    ELSIF mine.status = 'booked' OR mine.status = 'held' AND mine.reserved_until > clock_timestamp() THEN
        RETURN QUERY SELECT * FROM answer('done', NULL, p_visit);
    ELSIF mine.status IN ('held', 'lapsed') THEN
        RETURN QUERY SELECT * FROM answer('lapsed', told('The hold ran out.'), p_visit);
    ELSE
        RETURN QUERY SELECT * FROM answer_gone(CASE mine.status
            WHEN 'cancelled' THEN told('This time was cancelled.')
            ELSE told('This time was released.') END, p_visit);
    END IF;
END $$;
CREATE FUNCTION salon.what_changed(p_kind text, p_was jsonb, p_is jsonb) RETURNS jsonb
    LANGUAGE sql STABLE
    AS $$
    SELECT CASE WHEN coalesce(jsonb_typeof(p_is), 'object') <> 'object' THEN jsonb_build_object(p_kind, jsonb_build_array(p_was, p_is))
                ELSE (SELECT jsonb_object_agg(key, jsonb_build_array(p_was -> key, p_is -> key))
                        FROM jsonb_object_keys(coalesce(p_is, p_was)) key
                       WHERE p_was -> key IS DISTINCT FROM p_is -> key AND (p_kind, key) <> ('time_off', 'reason')) END
$$;
CREATE FUNCTION salon.why_not(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
DECLARE
    zone    text := salon.salon_zone();
    on_day  date := (p_starts AT TIME ZONE zone)::date;
    nth     integer := extract(isodow FROM on_day);
    wanted  tstzrange := tstzrange(p_starts, p_ends);
    begins  text := salon.clock_label(p_starts);
    until   text := salon.clock_label(p_ends);
    who     salon.stylist;
    closed  text := (SELECT reason FROM salon.closure WHERE day = on_day);
    away    text;
    opening tstzmultirange;
    shifts  tstzmultirange;
BEGIN
    IF salon.works(p_stylist, p_starts, p_ends) THEN
        RETURN NULL;
    END IF;
    SELECT * INTO who FROM salon.stylist WHERE id = p_stylist;
    SELECT range_agg(tstzrange(h.starts_at, h.ends_at)) FILTER (WHERE h.kind = 'opening'),
           range_agg(tstzrange(h.starts_at, h.ends_at)) FILTER (WHERE h.kind = 'shift' AND h.stylist_id = p_stylist),
           min(h.reason) FILTER (WHERE h.kind = 'away' AND h.stylist_id = p_stylist AND tstzrange(h.starts_at, h.ends_at) && wanted)
      INTO opening, shifts, away FROM salon.hours_of(on_day) h;
    RETURN CASE
        WHEN who.id IS NULL THEN salon.told('This stylist is not known.')
        WHEN NOT who.active THEN salon.told('{0} does not work here any more.', who.name)
        WHEN closed IS NOT NULL THEN salon.told('The salon is closed on {0:date}: {1}.', to_char(on_day, 'YYYY-MM-DD'), closed)
        WHEN opening IS NULL THEN salon.told('The salon is closed on {0:date}.', to_char(on_day, 'YYYY-MM-DD'))
        WHEN NOT opening @> wanted THEN salon.told('{0} to {1} is outside the opening hours.', begins, until)
        WHEN shifts IS NULL OR NOT shifts @> wanted THEN salon.told('{0} does not work from {1} to {2}.', who.name, begins, until)
        WHEN away IS NOT NULL THEN salon.told('{0} is away from {1} to {2}: {3}.', who.name, begins, until, away)
    END;
END $$;
CREATE FUNCTION salon.why_not_imported(p_rows jsonb) RETURNS text[]
    LANGUAGE sql STABLE
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $_$
    SELECT wrong FROM (
        SELECT r.nth, CASE
               WHEN r.visit IS NULL THEN told('Booking {0} of the import: the visit''s id is missing.', r.nth::text)
               WHEN NOT EXISTS (SELECT FROM stylist WHERE id = r.stylist)
                   THEN told('Booking {0} of the import: this stylist is not known.', r.nth::text)
               WHEN r.service IS NOT NULL AND NOT EXISTS (SELECT FROM service WHERE id = r.service)
                   THEN told('Booking {0} of the import: this service is not on the list.', r.nth::text)
               WHEN r.client IS NOT NULL AND NOT EXISTS (SELECT FROM client WHERE id = r.client AND merged_into IS NULL AND erased_at IS NULL)
                   THEN told('Booking {0} of the import: this client is not in the book.', r.nth::text)
               WHEN r.starts IS NULL OR r.starts !~ '(Z|[+-]\d\d(:?\d\d)?)$'
                   THEN told('Booking {0} of the import: its time has no time zone, so nobody can know when it is.', r.nth::text)
               WHEN r.starts::timestamptz NOT BETWEEN '1900-01-01Z' AND '9000-01-01Z'
                   THEN told('Booking {0} of the import: nobody is booked in that year.', r.nth::text)
               WHEN date_trunc('minute', r.starts::timestamptz) <> r.starts::timestamptz
                   THEN told('Booking {0} of the import: a visit starts on a whole minute.', r.nth::text)
               WHEN r.minutes IS NULL OR r.minutes NOT BETWEEN 5 AND 720
                   THEN told('Booking {0} of the import: a visit lasts between 5 minutes and 12 hours.', r.nth::text)
               END AS wrong
          FROM ROWS FROM (jsonb_to_recordset(p_rows) AS (visit uuid, stylist integer, service integer, client bigint, starts text, minutes integer))
               WITH ORDINALITY AS r (visit, stylist, service, client, starts, minutes, nth)) checked
     WHERE wrong IS NOT NULL ORDER BY nth LIMIT 1
$_$;
CREATE FUNCTION salon.why_not_written(theirs salon.client) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN CASE WHEN theirs.id IS NULL THEN salon.told('This client is not in the book.')
                WHEN theirs.erased_at IS NOT NULL THEN salon.told('This client was erased by {0}.', theirs.changed_desk)
                WHEN theirs.merged_into IS NOT NULL THEN salon.told('{0} was merged into another record by {1}.', theirs.name, theirs.changed_desk) END;
END $$;
CREATE FUNCTION salon.withdraw_waiter(p_waiter uuid, p_version integer, p_desk text, p_person text) RETURNS SETOF salon.waitlist
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'salon', 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RETURN QUERY SELECT * FROM put_waiter(p_waiter, p_version, 'withdrawn', 'wish_withdrawn', p_desk, p_person);
END $$;
CREATE FUNCTION salon.working(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone, p_zone text) RETURNS TABLE(fine boolean)
    LANGUAGE sql STABLE
    AS $$
    SELECT EXISTS (SELECT FROM salon.stylist WHERE id = p_stylist AND active)
       AND EXISTS (SELECT FROM salon.opening_hours WHERE weekday = nth AND (on_day + opens) AT TIME ZONE p_zone <= p_starts
                      AND (on_day + closes) AT TIME ZONE p_zone >= p_ends)
       AND EXISTS (SELECT FROM salon.shift WHERE stylist_id = p_stylist AND weekday = nth AND (on_day + starts) AT TIME ZONE p_zone <= p_starts
                      AND (on_day + ends) AT TIME ZONE p_zone >= p_ends)
       AND NOT EXISTS (SELECT FROM salon.closure WHERE day = on_day)
       AND NOT EXISTS (SELECT FROM salon.pause WHERE stylist_id = p_stylist AND weekday = nth
                      AND (on_day + starts) AT TIME ZONE p_zone < p_ends AND (on_day + ends) AT TIME ZONE p_zone > p_starts)
       AND NOT EXISTS (SELECT FROM salon.time_off WHERE stylist_id = p_stylist AND during && tstzrange(p_starts, p_ends))
      FROM (SELECT (p_starts AT TIME ZONE p_zone)::date AS on_day, extract(isodow FROM p_starts AT TIME ZONE p_zone)::integer AS nth OFFSET 0) local
$$;
CREATE FUNCTION salon.works(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN (SELECT fine FROM salon.salon, salon.working(p_stylist, p_starts, p_ends, zone));
END $$;
CREATE FUNCTION salon.would_be(p_why text[]) RETURNS text[]
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
    RETURN CASE p_why[1]
        WHEN '{0} does not work from {1} to {2}.' THEN salon.told('{0} to {1} would be outside {2}''s hours.', p_why[3], p_why[4], p_why[2])
        WHEN '{0} to {1} is outside the opening hours.' THEN salon.told('{0} to {1} would be outside the opening hours.', p_why[2], p_why[3])
        ELSE p_why END;
END $$;
CREATE FUNCTION salon.write_parts(p_visit uuid, p_parts salon.segment[], p_change text, p_desk text, p_person text) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM salon.segment WHERE visit_id = p_visit;
    UPDATE salon.visit v SET version = version + 1, change = p_change, changed_desk = p_desk, changed_person = p_person,
           starts_at = whole.starts, ends_at = whole.ends
      FROM (SELECT min(part.starts_at) AS starts, max(part.ends_at) AS ends FROM unnest(p_parts) part) whole WHERE v.id = p_visit;
    INSERT INTO salon.segment SELECT * FROM unnest(p_parts);
END $$;
CREATE FUNCTION salon.write_progress(p_visit uuid, p_version integer, p_progress text, p_since timestamp with time zone, p_desk text, p_person text) RETURNS SETOF salon.outcome
    LANGUAGE plpgsql
    AS $$
DECLARE
    by_desk   text := salon.clean(p_desk, 'desk''s name', 80, true);
    by_person text := salon.clean(p_person, 'name of the person at the desk', 80, true);
    theirs    salon.visit := salon.lock_visit(p_visit);
    verdict   text := salon.verdict_on_booking(theirs, p_version);
BEGIN
    IF NOT (salon.is_done(theirs, p_version, 'progressed', by_desk) AND theirs.progress = p_progress) IS TRUE THEN
        PERFORM salon.require_progress(theirs, p_version, p_progress);
        IF verdict IS NOT NULL THEN
            RETURN QUERY SELECT * FROM salon.answer_not_changed(verdict, theirs);
            RETURN;
        END IF;
        UPDATE salon.visit SET progress = p_progress, progress_at = p_since, version = version + 1, change = 'progressed',
               changed_desk = by_desk, changed_person = by_person WHERE id = p_visit;
    END IF;
    RETURN QUERY SELECT * FROM salon.answer('done', NULL, p_visit);
END $$;
CREATE FUNCTION salon.write_service(p_id integer, p_wanted jsonb) RETURNS integer
    LANGUAGE plpgsql
    AS $$
DECLARE its integer := p_id;
BEGIN
    IF its IS NULL THEN
        INSERT INTO salon.service (name, category, colour, minutes, position)
        VALUES ('new', 'new', '#000000', 5, (SELECT coalesce(max(position) + 1, 0) FROM salon.service)) RETURNING id INTO its;
    END IF;
    UPDATE salon.service SET (name, category, colour, minutes, price, active, apply_minutes, processing_minutes, cleanup_minutes, needs_patch_test) =
        (SELECT name, category, colour, minutes, price, active, apply_minutes, processing_minutes, cleanup_minutes, needs_patch_test
           FROM jsonb_populate_record(NULL::salon.service, p_wanted)) WHERE id = its;
    RETURN its;
END $$;
CREATE FUNCTION salon.write_set_up(p_kind text, p_id bigint, p_wanted jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
BEGIN
    CASE p_kind
        WHEN 'salon' THEN
            UPDATE salon.salon SET (name, zone, currency, slot_minutes, hold_seconds, hold_cap_seconds, no_show_minutes, wish_minutes) =
                (SELECT name, zone, currency, slot_minutes, hold_seconds, hold_cap_seconds, no_show_minutes, wish_minutes
                   FROM jsonb_populate_record(NULL::salon.salon, p_wanted));
        WHEN 'opening' THEN
            DELETE FROM salon.opening_hours;
            INSERT INTO salon.opening_hours SELECT * FROM jsonb_to_recordset(p_wanted) AS one (weekday integer, starts time, ends time);
        WHEN 'closures' THEN
            DELETE FROM salon.closure WHERE day IN (SELECT one::date FROM jsonb_object_keys(p_wanted) one);
            INSERT INTO salon.closure SELECT day::date, reason FROM jsonb_each_text(p_wanted) AS one (day, reason) WHERE reason IS NOT NULL;
        WHEN 'stylist' THEN RETURN salon.write_stylist(p_id::integer, p_wanted);
        WHEN 'time_off' THEN RETURN salon.write_time_off(p_id, p_wanted);
        WHEN 'service' THEN RETURN salon.write_service(p_id::integer, p_wanted);
        WHEN 'stylists' THEN
            PERFORM salon.require_order(p_kind, p_wanted);
            UPDATE salon.stylist t SET position = nth FROM jsonb_array_elements(p_wanted) WITH ORDINALITY AS o (one, nth) WHERE t.id = one::integer AND position <> nth;
        WHEN 'services' THEN
            PERFORM salon.require_order(p_kind, p_wanted);
            UPDATE salon.service t SET position = nth FROM jsonb_array_elements(p_wanted) WITH ORDINALITY AS o (one, nth) WHERE t.id = one::integer AND position <> nth;
    END CASE;
    RETURN NULL;
END $$;
CREATE FUNCTION salon.write_stylist(p_id integer, p_wanted jsonb) RETURNS integer
    LANGUAGE plpgsql
    AS $$
DECLARE her integer := p_id;
BEGIN
    IF her IS NULL THEN
        INSERT INTO salon.stylist (name, colour, position) VALUES ('new', '#000000', (SELECT coalesce(max(position) + 1, 0) FROM salon.stylist)) RETURNING id INTO her;
    END IF;
    UPDATE salon.stylist SET name = p_wanted ->> 'name', colour = p_wanted ->> 'colour', active = (p_wanted ->> 'active')::boolean WHERE id = her;
    DELETE FROM salon.shift WHERE stylist_id = her;
    DELETE FROM salon.pause WHERE stylist_id = her;
    DELETE FROM salon.skill WHERE stylist_id = her;
    INSERT INTO salon.shift SELECT her, one.* FROM jsonb_to_recordset(p_wanted -> 'shifts') AS one (weekday integer, starts time, ends time);
    INSERT INTO salon.pause SELECT her, one.* FROM jsonb_to_recordset(p_wanted -> 'breaks') AS one (weekday integer, starts time, ends time, reason text);
    INSERT INTO salon.skill SELECT her, one.* FROM jsonb_to_recordset(p_wanted -> 'skills') AS one (service integer, offered boolean, minutes integer, price integer);
    RETURN her;
END $$;
CREATE FUNCTION salon.write_time_off(p_id bigint, p_wanted jsonb) RETURNS bigint
    LANGUAGE plpgsql
    AS $$
DECLARE
    away integer := (p_wanted ->> 'stylist')::integer;
    span tstzrange := tstzrange((p_wanted ->> 'starts')::timestamptz, (p_wanted ->> 'ends')::timestamptz);
    made bigint := p_id;
BEGIN
    IF p_wanted IS NULL THEN
        DELETE FROM salon.time_off WHERE id = p_id;
    ELSIF p_id IS NULL THEN
        INSERT INTO salon.time_off (stylist_id, during, reason) VALUES (away, span, p_wanted ->> 'reason') RETURNING id INTO made;
    ELSE
        UPDATE salon.time_off SET stylist_id = away, during = span, reason = p_wanted ->> 'reason' WHERE id = p_id;
    END IF;
    RETURN made;
END $$;
CREATE TABLE salon.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE VIEW salon.book AS
 SELECT s.visit_id,
    s.ordinal,
    v.version,
    v.status,
    s.stylist_id,
    s.service_id,
    s.starts_at,
    s.ends_at,
    s.lane,
    v.reserved_until,
    v.claimed_at,
    v.desk,
    v.person,
    v.client_id,
    v.client_name,
    v.client_phone,
    v.note,
    s.idle_from,
    s.idle_until,
    s.cleanup_minutes,
    v.progress,
    v.progress_at,
    v.squeezed_because,
    s.takes_time,
    v.starts_at AS visit_starts_at,
    v.ends_at AS visit_ends_at,
    v.changed_desk
   FROM (salon.segment s
     JOIN salon.visit v ON ((v.id = s.visit_id)));
ALTER TABLE salon.client ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME salon.client_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE salon.client_merge (
    id bigint NOT NULL,
    kept bigint NOT NULL,
    gone bigint NOT NULL,
    visits uuid[] NOT NULL,
    before jsonb NOT NULL,
    after jsonb NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    undone_at timestamp with time zone
);
ALTER TABLE salon.client_merge ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME salon.client_merge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE salon.closure (
    day date NOT NULL,
    reason text NOT NULL,
    CONSTRAINT closure_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 200)))
);
CREATE TABLE salon.event (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    kind text NOT NULL,
    visit_id uuid,
    client_id bigint,
    waiter_id uuid,
    version integer NOT NULL,
    ordinal smallint,
    stylist_id integer,
    service_id integer,
    starts_at timestamp with time zone,
    ends_at timestamp with time zone,
    busy tstzmultirange,
    lane smallint,
    takes_time boolean,
    reserved_until timestamp with time zone,
    desk text NOT NULL,
    person text NOT NULL,
    db_user name DEFAULT SESSION_USER NOT NULL,
    rival text,
    progress text,
    cleanup_minutes smallint,
    detail jsonb
);
ALTER TABLE salon.event ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME salon.event_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE VIEW salon.exception AS
 SELECT 'away'::text AS kind,
    time_off.stylist_id,
    time_off.during,
    time_off.reason,
    salon.zone
   FROM salon.time_off,
    salon.salon
UNION ALL
 SELECT 'closed'::text AS kind,
    NULL::integer AS stylist_id,
    tstzrange(((closure.day)::timestamp without time zone AT TIME ZONE salon.zone), (((closure.day + 1))::timestamp without time zone AT TIME ZONE salon.zone)) AS during,
    closure.reason,
    salon.zone
   FROM salon.closure,
    salon.salon;
CREATE TABLE salon.opening_hours (
    weekday smallint NOT NULL,
    opens time without time zone NOT NULL,
    closes time without time zone NOT NULL,
    CONSTRAINT opening_hours_check CHECK ((closes > opens)),
    CONSTRAINT opening_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
CREATE TABLE salon.pause (
    stylist_id integer NOT NULL,
    weekday smallint NOT NULL,
    starts time without time zone NOT NULL,
    ends time without time zone NOT NULL,
    reason text DEFAULT 'Break'::text NOT NULL,
    CONSTRAINT pause_check CHECK ((ends > starts)),
    CONSTRAINT pause_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 200))),
    CONSTRAINT pause_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
CREATE TABLE salon.service (
    id integer NOT NULL,
    name text NOT NULL,
    category text NOT NULL,
    colour text NOT NULL,
    minutes integer NOT NULL,
    price integer DEFAULT 0 NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    active boolean DEFAULT true NOT NULL,
    apply_minutes integer DEFAULT 0 NOT NULL,
    processing_minutes integer DEFAULT 0 NOT NULL,
    cleanup_minutes integer DEFAULT 0 NOT NULL,
    needs_patch_test boolean DEFAULT false NOT NULL,
    CONSTRAINT service_apply_minutes_check CHECK ((apply_minutes >= 0)),
    CONSTRAINT service_category_check CHECK (((length(category) >= 1) AND (length(category) <= 200))),
    CONSTRAINT service_check CHECK (((processing_minutes = 0) OR ((apply_minutes > 0) AND ((apply_minutes + processing_minutes) < minutes)))),
    CONSTRAINT service_cleanup_minutes_check CHECK (((cleanup_minutes >= 0) AND (cleanup_minutes <= 60))),
    CONSTRAINT service_colour_check CHECK ((colour ~ '^#[0-9a-f]{6}$'::text)),
    CONSTRAINT service_minutes_check CHECK (((minutes >= 5) AND (minutes <= 720))),
    CONSTRAINT service_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT service_price_check CHECK ((price >= 0)),
    CONSTRAINT service_processing_minutes_check CHECK ((processing_minutes >= 0))
);
ALTER TABLE salon.service ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME salon.service_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE salon.shift (
    stylist_id integer NOT NULL,
    weekday smallint NOT NULL,
    starts time without time zone NOT NULL,
    ends time without time zone NOT NULL,
    CONSTRAINT shift_check CHECK ((ends > starts)),
    CONSTRAINT shift_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);
CREATE TABLE salon.skill (
    stylist_id integer NOT NULL,
    service_id integer NOT NULL,
    offered boolean DEFAULT true NOT NULL,
    minutes integer,
    price integer,
    CONSTRAINT skill_minutes_check CHECK (((minutes >= 5) AND (minutes <= 720))),
    CONSTRAINT skill_price_check CHECK ((price >= 0))
);
CREATE TABLE salon.stylist (
    id integer NOT NULL,
    name text NOT NULL,
    colour text NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    active boolean DEFAULT true NOT NULL,
    CONSTRAINT stylist_colour_check CHECK ((colour ~ '^#[0-9a-f]{6}$'::text)),
    CONSTRAINT stylist_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
ALTER TABLE salon.stylist ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME salon.stylist_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
ALTER TABLE salon.time_off ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME salon.time_off_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE VIEW salon.week AS
 SELECT hours.kind,
    hours.stylist_id,
    hours.weekday,
    hours.starts,
    hours.ends,
    hours.reason,
    salon.zone
   FROM salon.salon,
    ( SELECT 'opening'::text AS kind,
            NULL::integer AS stylist_id,
            opening_hours.weekday,
            opening_hours.opens AS starts,
            opening_hours.closes AS ends,
            NULL::text AS reason
           FROM salon.opening_hours
        UNION ALL
         SELECT 'shift'::text,
            shift.stylist_id,
            shift.weekday,
            shift.starts,
            shift.ends,
            NULL::text
           FROM salon.shift
        UNION ALL
         SELECT 'away'::text,
            pause.stylist_id,
            pause.weekday,
            pause.starts,
            pause.ends,
            pause.reason
           FROM salon.pause) hours;
INSERT INTO salon.alembic_version VALUES
	('0001');
INSERT INTO salon.client VALUES
	(2, '086266a1-ee36-4289-b8b8-fed4d175f391', 1, 'Sofia Berg', '+46701234501', '46701234501 0701234501', '', 'Prefers mornings', false, '', '', 0, NULL, NULL, NULL, ' sofia berg 46701234501 0701234501 ', 'client_saved', 'Desk 1', 'Anna'),
	(3, '8e28f46f-de1a-462d-887d-ef4003019ca6', 1, 'Clara Weiss', '+46701234502', '46701234502 0701234502', '', 'Prefers mornings', false, '', '', 0, NULL, NULL, NULL, ' clara weiss 46701234502 0701234502 ', 'client_saved', 'Desk 1', 'Anna'),
	(4, '9e9ef474-ccc7-4965-97b4-def6c1492655', 1, 'Omar Said', '+46701234503', '46701234503 0701234503', '', 'Prefers mornings', false, '', '', 0, NULL, NULL, NULL, ' omar said 46701234503 0701234503 ', 'client_saved', 'Desk 1', 'Anna'),
	(5, '5638dea6-cac5-40cb-9a27-18e09f19a3d0', 1, 'Greta Moss', '+46701234504', '46701234504 0701234504', '', 'Prefers mornings', false, '', '', 0, NULL, NULL, NULL, ' greta moss 46701234504 0701234504 ', 'client_saved', 'Desk 1', 'Anna'),
	(6, 'bbd86f0b-6608-44c4-bca5-50dd56a3e9a9', 1, 'Iris Holm', '+46701234505', '46701234505 0701234505', '', 'Prefers mornings', false, '', '', 0, NULL, NULL, NULL, ' iris holm 46701234505 0701234505 ', 'client_saved', 'Desk 1', 'Anna'),
	(7, '7bc5bb98-2696-4751-ade9-54ea8e3739ca', 1, 'Jonas Ek', '+46701234506', '46701234506 0701234506', '', 'Prefers mornings', false, '', '', 0, NULL, NULL, NULL, ' jonas ek 46701234506 0701234506 ', 'client_saved', 'Desk 1', 'Anna'),
	(8, 'f902a82e-caa7-48e2-a81e-10c42446d51f', 1, 'Maja Dahl', '+46701234507', '46701234507 0701234507', '', 'Prefers mornings', false, '', '', 0, NULL, NULL, NULL, ' maja dahl 46701234507 0701234507 ', 'client_saved', 'Desk 1', 'Anna'),
	(9, '58d4006a-4974-4d76-9b4e-e299868588ef', 1, 'Nora Lund', '+46709990000', '46709990000 0709990000', '', '', false, '', '', 0, NULL, NULL, NULL, ' nora lund 46709990000 0709990000 ', 'client_imported', 'Desk 1', 'Anna'),
	(1, '1f4d9ffb-00a2-4270-9c96-27f12264ffbc', 3, 'Nora Lund', '+46701234500', '46701234500 0701234500', '', 'Prefers mornings', true, 'PPD', '', 1500, NULL, NULL, NULL, ' nora lund 46701234500 0701234500 ', 'client_merged', 'Desk 1', 'Anna'),
	(10, '10a2aa82-0dc8-476e-a19a-9fd91bd193fb', 2, 'Nora Lunde', '+46709990000', '46709990000 0709990000', '', '', false, '', '', 0, NULL, 1, NULL, '', 'client_merged', 'Desk 1', 'Anna'),
	(11, '30d63a36-ad60-44f7-bb14-7149f4b01893', 2, 'Erased client', '', '', '', '', false, '', '', 0, NULL, NULL, '2026-11-21 19:58:49.228391+00', '', 'client_erased', 'Desk 1', 'Anna');
INSERT INTO salon.client_merge OVERRIDING SYSTEM VALUE VALUES
	(1, 1, 10, '{}', '{"id": 1, "vip": true, "name": "Nora Lund", "note": "Prefers mornings", "owes": 1500, "email": "", "phone": "+46701234500", "change": "client_saved", "digits": "46701234500 0701234500", "search": " nora lund 46701234500 0701234500 ", "made_as": "1f4d9ffb-00a2-4270-9c96-27f12264ffbc", "version": 2, "allergies": "PPD", "erased_at": null, "do_not_book": "", "merged_into": null, "changed_desk": "Desk 2", "changed_person": "Björn", "patch_tested_on": null}', '{"id": 1, "vip": true, "name": "Nora Lund", "note": "Prefers mornings", "owes": 1500, "email": "", "phone": "+46701234500", "change": "client_merged", "digits": "46701234500 0701234500", "search": " nora lund 46701234500 0701234500 ", "made_as": "1f4d9ffb-00a2-4270-9c96-27f12264ffbc", "version": 3, "allergies": "PPD", "erased_at": null, "do_not_book": "", "merged_into": null, "changed_desk": "Desk 1", "changed_person": "Anna", "patch_tested_on": null}', '2026-11-21 19:58:49.226766+00', NULL);
INSERT INTO salon.closure VALUES
	('2026-12-11', 'Stocktaking');
INSERT INTO salon.event OVERRIDING SYSTEM VALUE VALUES
	(1, '2026-11-21 19:58:49.216522+00', 'client_saved', NULL, 1, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(2, '2026-11-21 19:58:49.217976+00', 'client_saved', NULL, 2, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(3, '2026-11-21 19:58:49.218516+00', 'client_saved', NULL, 3, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(4, '2026-11-21 19:58:49.219039+00', 'client_saved', NULL, 4, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(5, '2026-11-21 19:58:49.219454+00', 'client_saved', NULL, 5, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(6, '2026-11-21 19:58:49.219908+00', 'client_saved', NULL, 6, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(7, '2026-11-21 19:58:49.220314+00', 'client_saved', NULL, 7, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(8, '2026-11-21 19:58:49.220729+00', 'client_saved', NULL, 8, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(9, '2026-11-21 19:58:49.221873+00', 'client_saved', NULL, 1, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 2', 'Björn', 'salon', NULL, NULL, NULL, NULL),
	(10, '2026-11-21 19:58:49.223344+00', 'client_imported', NULL, 9, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(11, '2026-11-21 19:58:49.223357+00', 'client_imported', NULL, 10, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(12, '2026-11-21 19:58:49.22336+00', 'client_imported', NULL, 11, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(13, '2026-11-21 19:58:49.226221+00', 'client_merged', NULL, 1, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(14, '2026-11-21 19:58:49.226487+00', 'client_merged', NULL, 10, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(15, '2026-11-21 19:58:49.228801+00', 'client_erased', NULL, 11, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(16, '2026-11-21 19:58:49.233258+00', 'claimed', '01a1ffb0-a58d-7198-b782-493482652766', NULL, NULL, 1, 0, 1, 1, '2026-11-22 21:00:00+00', '2026-11-22 21:45:00+00', '{["2026-11-22 21:00:00+00","2026-11-22 21:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(17, '2026-11-21 19:58:49.235212+00', 'confirmed', '01a1ffb0-a58d-7198-b782-493482652766', NULL, NULL, 2, 0, 1, 1, '2026-11-22 21:00:00+00', '2026-11-22 21:45:00+00', '{["2026-11-22 21:00:00+00","2026-11-22 21:45:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(18, '2026-11-21 19:58:49.236163+00', 'claimed', '01a1ffb0-a593-7e4e-9722-188214de8189', NULL, NULL, 1, 0, 2, 1, '2026-11-22 21:00:00+00', '2026-11-22 21:45:00+00', '{["2026-11-22 21:00:00+00","2026-11-22 21:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(19, '2026-11-21 19:58:49.236538+00', 'confirmed', '01a1ffb0-a593-7e4e-9722-188214de8189', NULL, NULL, 2, 0, 2, 1, '2026-11-22 21:00:00+00', '2026-11-22 21:45:00+00', '{["2026-11-22 21:00:00+00","2026-11-22 21:45:00+00")}', 0, true, NULL, 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(20, '2026-11-21 19:58:49.237025+00', 'claimed', '01a1ffb0-a594-76e2-a924-5ac519476126', NULL, NULL, 1, 0, 3, 1, '2026-11-22 22:00:00+00', '2026-11-22 22:45:00+00', '{["2026-11-22 22:00:00+00","2026-11-22 22:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(21, '2026-11-21 19:58:49.237352+00', 'confirmed', '01a1ffb0-a594-76e2-a924-5ac519476126', NULL, NULL, 2, 0, 3, 1, '2026-11-22 22:00:00+00', '2026-11-22 22:45:00+00', '{["2026-11-22 22:00:00+00","2026-11-22 22:45:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(22, '2026-11-21 19:58:49.237786+00', 'claimed', '01a1ffb0-a595-7caf-833d-22c8de20dea8', NULL, NULL, 1, 0, 1, 1, '2026-11-23 21:00:00+00', '2026-11-23 21:45:00+00', '{["2026-11-23 21:00:00+00","2026-11-23 21:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(23, '2026-11-21 19:58:49.238099+00', 'confirmed', '01a1ffb0-a595-7caf-833d-22c8de20dea8', NULL, NULL, 2, 0, 1, 1, '2026-11-23 21:00:00+00', '2026-11-23 21:45:00+00', '{["2026-11-23 21:00:00+00","2026-11-23 21:45:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(24, '2026-11-21 19:58:49.238526+00', 'claimed', '01a1ffb0-a596-7612-ad46-8331fd1a2ab9', NULL, NULL, 1, 0, 2, 1, '2026-11-23 21:00:00+00', '2026-11-23 21:45:00+00', '{["2026-11-23 21:00:00+00","2026-11-23 21:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(25, '2026-11-21 19:58:49.238879+00', 'confirmed', '01a1ffb0-a596-7612-ad46-8331fd1a2ab9', NULL, NULL, 2, 0, 2, 1, '2026-11-23 21:00:00+00', '2026-11-23 21:45:00+00', '{["2026-11-23 21:00:00+00","2026-11-23 21:45:00+00")}', 0, true, NULL, 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(26, '2026-11-21 19:58:49.239364+00', 'claimed', '01a1ffb0-a597-79c4-9277-939ee00be458', NULL, NULL, 1, 0, 3, 1, '2026-11-23 22:00:00+00', '2026-11-23 22:45:00+00', '{["2026-11-23 22:00:00+00","2026-11-23 22:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(27, '2026-11-21 19:58:49.239675+00', 'confirmed', '01a1ffb0-a597-79c4-9277-939ee00be458', NULL, NULL, 2, 0, 3, 1, '2026-11-23 22:00:00+00', '2026-11-23 22:45:00+00', '{["2026-11-23 22:00:00+00","2026-11-23 22:45:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(28, '2026-11-21 19:58:49.240082+00', 'claimed', '01a1ffb0-a597-761a-b2a4-0a1a3996cba1', NULL, NULL, 1, 0, 1, 1, '2026-11-24 21:00:00+00', '2026-11-24 21:45:00+00', '{["2026-11-24 21:00:00+00","2026-11-24 21:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(29, '2026-11-21 19:58:49.240386+00', 'confirmed', '01a1ffb0-a597-761a-b2a4-0a1a3996cba1', NULL, NULL, 2, 0, 1, 1, '2026-11-24 21:00:00+00', '2026-11-24 21:45:00+00', '{["2026-11-24 21:00:00+00","2026-11-24 21:45:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(30, '2026-11-21 19:58:49.240785+00', 'claimed', '01a1ffb0-a598-7dbe-bac1-d139ddb06a55', NULL, NULL, 1, 0, 2, 1, '2026-11-24 21:00:00+00', '2026-11-24 21:45:00+00', '{["2026-11-24 21:00:00+00","2026-11-24 21:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(31, '2026-11-21 19:58:49.241167+00', 'confirmed', '01a1ffb0-a598-7dbe-bac1-d139ddb06a55', NULL, NULL, 2, 0, 2, 1, '2026-11-24 21:00:00+00', '2026-11-24 21:45:00+00', '{["2026-11-24 21:00:00+00","2026-11-24 21:45:00+00")}', 0, true, NULL, 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(32, '2026-11-21 19:58:49.241562+00', 'claimed', '01a1ffb0-a599-761a-b806-6cdbdeadad82', NULL, NULL, 1, 0, 3, 1, '2026-11-24 22:00:00+00', '2026-11-24 22:45:00+00', '{["2026-11-24 22:00:00+00","2026-11-24 22:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(33, '2026-11-21 19:58:49.241856+00', 'confirmed', '01a1ffb0-a599-761a-b806-6cdbdeadad82', NULL, NULL, 2, 0, 3, 1, '2026-11-24 22:00:00+00', '2026-11-24 22:45:00+00', '{["2026-11-24 22:00:00+00","2026-11-24 22:45:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(34, '2026-11-21 19:58:49.242568+00', 'cancelled', '01a1ffb0-a595-7caf-833d-22c8de20dea8', NULL, NULL, 3, 0, 1, 1, '2026-11-23 21:00:00+00', '2026-11-23 21:45:00+00', '{["2026-11-23 21:00:00+00","2026-11-23 21:45:00+00")}', 0, false, NULL, 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(35, '2026-11-21 19:58:49.246404+00', 'moved', '01a1ffb0-a596-7612-ad46-8331fd1a2ab9', NULL, NULL, 3, 0, 2, 1, '2026-11-23 08:00:00+00', '2026-11-23 08:45:00+00', '{["2026-11-23 08:00:00+00","2026-11-23 08:45:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(36, '2026-11-21 19:58:49.248342+00', 'changed', '01a1ffb0-a596-7612-ad46-8331fd1a2ab9', NULL, NULL, 4, 0, 2, 1, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '{["2026-11-23 08:00:00+00","2026-11-23 09:00:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(37, '2026-11-21 19:58:49.249065+00', 'progressed', '01a1ffb0-a597-79c4-9277-939ee00be458', NULL, NULL, 3, 0, 3, 1, '2026-11-23 22:00:00+00', '2026-11-23 22:45:00+00', '{["2026-11-23 22:00:00+00","2026-11-23 22:45:00+00")}', 0, true, NULL, 'Desk 2', 'Björn', 'salon', NULL, 'confirmed', 0, NULL),
	(38, '2026-11-21 19:58:49.252319+00', 'imported', 'dc23726e-6c43-48f9-8d80-7c2b70d99803', NULL, NULL, 1, 0, 1, NULL, '2026-11-20 09:00:00+00', '2026-11-20 09:45:00+00', '{["2026-11-20 09:00:00+00","2026-11-20 09:45:00+00")}', 0, true, NULL, 'Desk 9', 'Omar', 'salon', NULL, 'booked', 0, NULL),
	(39, '2026-11-21 19:58:49.253469+00', 'progressed', 'dc23726e-6c43-48f9-8d80-7c2b70d99803', NULL, NULL, 2, 0, 1, NULL, '2026-11-20 09:00:00+00', '2026-11-20 09:45:00+00', '{["2026-11-20 09:00:00+00","2026-11-20 09:45:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'no_show', 0, NULL),
	(40, '2026-11-21 19:58:49.2554+00', 'claimed', '01a1ffb0-a5a5-7dcf-a313-94a034f91d78', NULL, NULL, 1, 0, 1, 4, '2026-11-22 11:00:00+00', '2026-11-22 13:40:00+00', '{["2026-11-22 11:00:00+00","2026-11-22 11:45:00+00"),["2026-11-22 12:45:00+00","2026-11-22 13:40:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 10, NULL),
	(41, '2026-11-21 19:58:49.255508+00', 'claimed', '01a1ffb0-a5a5-7dcf-a313-94a034f91d78', NULL, NULL, 1, 1, 2, 1, '2026-11-22 13:30:00+00', '2026-11-22 14:15:00+00', '{["2026-11-22 13:30:00+00","2026-11-22 14:15:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(42, '2026-11-21 19:58:49.256656+00', 'confirmed', '01a1ffb0-a5a5-7dcf-a313-94a034f91d78', NULL, NULL, 2, 0, 1, 4, '2026-11-22 11:00:00+00', '2026-11-22 13:40:00+00', '{["2026-11-22 11:00:00+00","2026-11-22 11:45:00+00"),["2026-11-22 12:45:00+00","2026-11-22 13:40:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 10, NULL),
	(43, '2026-11-21 19:58:49.256666+00', 'confirmed', '01a1ffb0-a5a5-7dcf-a313-94a034f91d78', NULL, NULL, 2, 1, 2, 1, '2026-11-22 13:30:00+00', '2026-11-22 14:15:00+00', '{["2026-11-22 13:30:00+00","2026-11-22 14:15:00+00")}', 0, true, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(44, '2026-11-21 19:58:49.257704+00', 'claimed', '01a1ffb0-a5a8-7080-ab20-38e826eee336', NULL, NULL, 1, 0, 1, 3, '2026-11-22 11:15:00+00', '2026-11-22 11:30:00+00', '{["2026-11-22 11:15:00+00","2026-11-22 11:30:00+00")}', 1, true, '2026-11-21 20:01:50+00', 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(45, '2026-11-21 19:58:49.258186+00', 'confirmed', '01a1ffb0-a5a8-7080-ab20-38e826eee336', NULL, NULL, 2, 0, 1, 3, '2026-11-22 11:15:00+00', '2026-11-22 11:30:00+00', '{["2026-11-22 11:15:00+00","2026-11-22 11:30:00+00")}', 1, true, NULL, 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(46, '2026-11-21 19:58:49.258678+00', 'claimed', '01a1ffb0-a5aa-7df8-bfdd-7d031fa1b74d', NULL, NULL, 1, 0, 1, 1, '2026-11-22 15:00:00+00', '2026-11-22 15:45:00+00', '{["2026-11-22 15:00:00+00","2026-11-22 15:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(47, '2026-11-21 19:58:49.259977+00', 'lost', '01a1ffb0-a5aa-7e0f-ba31-f488c64ae940', NULL, NULL, 0, NULL, 1, NULL, '2026-11-22 15:15:00+00', '2026-11-22 16:00:00+00', NULL, NULL, false, NULL, 'Desk 2', 'Björn', 'salon', 'Desk 1', NULL, NULL, NULL),
	(48, '2026-11-21 19:58:49.260977+00', 'claimed', '01a1ffb0-a5ac-712d-b676-1804065e7b46', NULL, NULL, 1, 0, 2, 1, '2026-11-22 15:00:00+00', '2026-11-22 15:45:00+00', '{["2026-11-22 15:00:00+00","2026-11-22 15:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(49, '2026-11-21 19:58:49.261606+00', 'released', '01a1ffb0-a5ac-712d-b676-1804065e7b46', NULL, NULL, 2, 0, 2, 1, '2026-11-22 15:00:00+00', '2026-11-22 15:45:00+00', '{["2026-11-22 15:00:00+00","2026-11-22 15:45:00+00")}', 0, false, NULL, 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(50, '2026-11-21 19:58:49.262243+00', 'claimed', '01a1ffb0-a5ad-7f2d-9ef3-6f2cd94b2949', NULL, NULL, 1, 0, 2, 1, '2026-11-22 16:00:00+00', '2026-11-22 16:45:00+00', '{["2026-11-22 16:00:00+00","2026-11-22 16:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(51, '2026-11-21 19:58:49.262895+00', 'extended', '01a1ffb0-a5ad-7f2d-9ef3-6f2cd94b2949', NULL, NULL, 2, 0, 2, 1, '2026-11-22 16:00:00+00', '2026-11-22 16:45:00+00', '{["2026-11-22 16:00:00+00","2026-11-22 16:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(52, '2026-11-21 19:58:49.263566+00', 'claimed', '01a1ffb0-a5af-710d-8a17-ed075ef35483', NULL, NULL, 1, 0, 2, 1, '2026-11-22 17:00:00+00', '2026-11-22 17:45:00+00', '{["2026-11-22 17:00:00+00","2026-11-22 17:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(53, '2026-11-21 19:58:49.264576+00', 'lapsed', '01a1ffb0-a5aa-7df8-bfdd-7d031fa1b74d', NULL, NULL, 2, 0, 1, 1, '2026-11-22 15:00:00+00', '2026-11-22 15:45:00+00', '{["2026-11-22 15:00:00+00","2026-11-22 15:45:00+00")}', 0, false, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(54, '2026-11-21 19:58:49.264634+00', 'lapsed', '01a1ffb0-a5ad-7f2d-9ef3-6f2cd94b2949', NULL, NULL, 3, 0, 2, 1, '2026-11-22 16:00:00+00', '2026-11-22 16:45:00+00', '{["2026-11-22 16:00:00+00","2026-11-22 16:45:00+00")}', 0, false, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(55, '2026-11-21 19:58:49.264675+00', 'lapsed', '01a1ffb0-a5af-710d-8a17-ed075ef35483', NULL, NULL, 2, 0, 2, 1, '2026-11-22 17:00:00+00', '2026-11-22 17:45:00+00', '{["2026-11-22 17:00:00+00","2026-11-22 17:45:00+00")}', 0, false, NULL, 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(56, '2026-11-21 19:58:49.265329+00', 'claimed', '01a1ffb0-a5b1-7367-a27b-efaba3628c48', NULL, NULL, 1, 0, 3, 1, '2026-11-22 18:00:00+00', '2026-11-22 18:45:00+00', '{["2026-11-22 18:00:00+00","2026-11-22 18:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 2', 'Björn', 'salon', NULL, 'booked', 0, NULL),
	(57, '2026-11-21 19:58:49.267395+00', 'wish_added', NULL, NULL, '9d23c90d-24a1-4f3b-baff-fdabdd58eadd', 1, NULL, 3, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(58, '2026-11-21 19:58:49.268481+00', 'wish_added', NULL, NULL, '64dea7d1-8183-4875-a15e-8268217bfd06', 1, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(59, '2026-11-21 19:58:49.269187+00', 'wish_withdrawn', NULL, NULL, '64dea7d1-8183-4875-a15e-8268217bfd06', 2, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(60, '2026-11-21 19:58:49.270052+00', 'wish_added', NULL, NULL, '8b48dc03-d56e-4f82-b23d-e886453c7298', 1, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, NULL),
	(61, '2026-11-21 19:58:49.271052+00', 'claimed', '01a1ffb0-a5b6-7bf5-9b22-0e5f7d9c6685', NULL, NULL, 1, 0, 3, 1, '2026-11-22 19:00:00+00', '2026-11-22 19:45:00+00', '{["2026-11-22 19:00:00+00","2026-11-22 19:45:00+00")}', 0, true, '2026-11-21 20:01:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(62, '2026-11-21 19:58:49.272034+00', 'assigned', '01a1ffb0-a5b6-7bf5-9b22-0e5f7d9c6685', NULL, NULL, 2, 0, 3, 1, '2026-11-22 19:00:00+00', '2026-11-22 19:45:00+00', '{["2026-11-22 19:00:00+00","2026-11-22 19:45:00+00")}', 0, true, '2026-11-21 20:08:50+00', 'Desk 1', 'Anna', 'salon', NULL, 'booked', 0, NULL),
	(63, '2026-11-21 19:58:49.302022+00', 'salon_set_up', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, '{"name": ["Test Salon", "Salon Aurora"]}'),
	(64, '2026-11-21 19:58:49.306024+00', 'closures_set_up', NULL, NULL, NULL, 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, '{"2026-12-11": [null, "Stocktaking"]}'),
	(65, '2026-11-21 19:58:49.30925+00', 'time_off_set_up', NULL, NULL, NULL, 0, NULL, 3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, '{"ends": [null, "2026-12-01T11:00:00+00:00"], "starts": [null, "2026-12-01T09:00:00+00:00"], "stylist": [null, 3]}'),
	(66, '2026-11-21 19:58:49.313699+00', 'stylist_set_up', NULL, NULL, NULL, 0, NULL, 2, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Desk 1', 'Anna', 'salon', NULL, NULL, NULL, '{"skills": [[], [{"price": 11000, "minutes": 105, "offered": true, "service": 2}, {"price": null, "minutes": null, "offered": false, "service": 4}]]}');
INSERT INTO salon.opening_hours VALUES
	(1, '00:00:00', '23:59:00'),
	(2, '00:00:00', '23:59:00'),
	(3, '00:00:00', '23:59:00'),
	(4, '00:00:00', '23:59:00'),
	(5, '00:00:00', '23:59:00'),
	(6, '00:00:00', '23:59:00'),
	(7, '00:00:00', '23:59:00');
INSERT INTO salon.pause VALUES
	(1, 1, '11:00:00', '11:30:00', 'Break'),
	(1, 2, '11:00:00', '11:30:00', 'Break'),
	(1, 3, '11:00:00', '11:30:00', 'Break'),
	(1, 4, '11:00:00', '11:30:00', 'Break'),
	(1, 5, '11:00:00', '11:30:00', 'Break'),
	(1, 6, '11:00:00', '11:30:00', 'Break');
INSERT INTO salon.salon VALUES
	(1, 'Salon Aurora', 'Europe/Stockholm', 'EUR', 15, 180, 900, 15, 10);
INSERT INTO salon.segment VALUES
	('01a1ffb0-a58d-7198-b782-493482652766', 0, 1, 1, '2026-11-22 21:00:00+00', '2026-11-22 21:45:00+00', '{["2026-11-22 21:00:00+00","2026-11-22 21:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a593-7e4e-9722-188214de8189', 0, 2, 1, '2026-11-22 21:00:00+00', '2026-11-22 21:45:00+00', '{["2026-11-22 21:00:00+00","2026-11-22 21:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a594-76e2-a924-5ac519476126', 0, 3, 1, '2026-11-22 22:00:00+00', '2026-11-22 22:45:00+00', '{["2026-11-22 22:00:00+00","2026-11-22 22:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a597-79c4-9277-939ee00be458', 0, 3, 1, '2026-11-23 22:00:00+00', '2026-11-23 22:45:00+00', '{["2026-11-23 22:00:00+00","2026-11-23 22:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a597-761a-b2a4-0a1a3996cba1', 0, 1, 1, '2026-11-24 21:00:00+00', '2026-11-24 21:45:00+00', '{["2026-11-24 21:00:00+00","2026-11-24 21:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a598-7dbe-bac1-d139ddb06a55', 0, 2, 1, '2026-11-24 21:00:00+00', '2026-11-24 21:45:00+00', '{["2026-11-24 21:00:00+00","2026-11-24 21:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a599-761a-b806-6cdbdeadad82', 0, 3, 1, '2026-11-24 22:00:00+00', '2026-11-24 22:45:00+00', '{["2026-11-24 22:00:00+00","2026-11-24 22:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a595-7caf-833d-22c8de20dea8', 0, 1, 1, '2026-11-23 21:00:00+00', '2026-11-23 21:45:00+00', '{["2026-11-23 21:00:00+00","2026-11-23 21:45:00+00")}', 0, false, NULL, NULL, 0),
	('01a1ffb0-a596-7612-ad46-8331fd1a2ab9', 0, 2, 1, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '{["2026-11-23 08:00:00+00","2026-11-23 09:00:00+00")}', 0, true, NULL, NULL, 0),
	('dc23726e-6c43-48f9-8d80-7c2b70d99803', 0, 1, NULL, '2026-11-20 09:00:00+00', '2026-11-20 09:45:00+00', '{["2026-11-20 09:00:00+00","2026-11-20 09:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a5a5-7dcf-a313-94a034f91d78', 0, 1, 4, '2026-11-22 11:00:00+00', '2026-11-22 13:40:00+00', '{["2026-11-22 11:00:00+00","2026-11-22 11:45:00+00"),["2026-11-22 12:45:00+00","2026-11-22 13:40:00+00")}', 0, true, '2026-11-22 11:45:00+00', '2026-11-22 12:45:00+00', 10),
	('01a1ffb0-a5a5-7dcf-a313-94a034f91d78', 1, 2, 1, '2026-11-22 13:30:00+00', '2026-11-22 14:15:00+00', '{["2026-11-22 13:30:00+00","2026-11-22 14:15:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a5a8-7080-ab20-38e826eee336', 0, 1, 3, '2026-11-22 11:15:00+00', '2026-11-22 11:30:00+00', '{["2026-11-22 11:15:00+00","2026-11-22 11:30:00+00")}', 1, true, NULL, NULL, 0),
	('01a1ffb0-a5ac-712d-b676-1804065e7b46', 0, 2, 1, '2026-11-22 15:00:00+00', '2026-11-22 15:45:00+00', '{["2026-11-22 15:00:00+00","2026-11-22 15:45:00+00")}', 0, false, NULL, NULL, 0),
	('01a1ffb0-a5aa-7df8-bfdd-7d031fa1b74d', 0, 1, 1, '2026-11-22 15:00:00+00', '2026-11-22 15:45:00+00', '{["2026-11-22 15:00:00+00","2026-11-22 15:45:00+00")}', 0, false, NULL, NULL, 0),
	('01a1ffb0-a5ad-7f2d-9ef3-6f2cd94b2949', 0, 2, 1, '2026-11-22 16:00:00+00', '2026-11-22 16:45:00+00', '{["2026-11-22 16:00:00+00","2026-11-22 16:45:00+00")}', 0, false, NULL, NULL, 0),
	('01a1ffb0-a5af-710d-8a17-ed075ef35483', 0, 2, 1, '2026-11-22 17:00:00+00', '2026-11-22 17:45:00+00', '{["2026-11-22 17:00:00+00","2026-11-22 17:45:00+00")}', 0, false, NULL, NULL, 0),
	('01a1ffb0-a5b1-7367-a27b-efaba3628c48', 0, 3, 1, '2026-11-22 18:00:00+00', '2026-11-22 18:45:00+00', '{["2026-11-22 18:00:00+00","2026-11-22 18:45:00+00")}', 0, true, NULL, NULL, 0),
	('01a1ffb0-a5b6-7bf5-9b22-0e5f7d9c6685', 0, 3, 1, '2026-11-22 19:00:00+00', '2026-11-22 19:45:00+00', '{["2026-11-22 19:00:00+00","2026-11-22 19:45:00+00")}', 0, true, NULL, NULL, 0);
INSERT INTO salon.service VALUES
	(1, 'Cut & finish', 'Cut', '#2b6cb0', 45, 5200, 0, true, 0, 0, 0, false),
	(2, 'Colour', 'Colour', '#b83280', 90, 9800, 1, true, 0, 0, 0, false),
	(3, 'Fringe trim', 'Cut', '#2b6cb0', 15, 1500, 2, true, 0, 0, 0, false),
	(4, 'Balayage', 'Colour', '#b83280', 150, 18000, 3, true, 45, 60, 10, true);
INSERT INTO salon.shift VALUES
	(1, 1, '00:00:00', '23:59:00'),
	(1, 2, '00:00:00', '23:59:00'),
	(1, 3, '00:00:00', '23:59:00'),
	(1, 4, '00:00:00', '23:59:00'),
	(1, 5, '00:00:00', '23:59:00'),
	(1, 6, '00:00:00', '23:59:00'),
	(1, 7, '00:00:00', '23:59:00'),
	(3, 1, '00:00:00', '23:59:00'),
	(3, 2, '00:00:00', '23:59:00'),
	(3, 3, '00:00:00', '23:59:00'),
	(3, 4, '00:00:00', '23:59:00'),
	(3, 5, '00:00:00', '23:59:00'),
	(3, 6, '00:00:00', '23:59:00'),
	(3, 7, '00:00:00', '23:59:00'),
	(2, 1, '00:00:00', '23:59:00'),
	(2, 2, '00:00:00', '23:59:00'),
	(2, 3, '00:00:00', '23:59:00'),
	(2, 4, '00:00:00', '23:59:00'),
	(2, 5, '00:00:00', '23:59:00'),
	(2, 6, '00:00:00', '23:59:00'),
	(2, 7, '00:00:00', '23:59:00');
INSERT INTO salon.skill VALUES
	(2, 2, true, 105, 11000),
	(2, 4, false, NULL, NULL);
INSERT INTO salon.stylist VALUES
	(1, 'Lea', '#3366aa', 0, true),
	(3, 'Noah', '#3366aa', 2, true),
	(2, 'Mia', '#3366aa', 1, true);
INSERT INTO salon.time_off OVERRIDING SYSTEM VALUE VALUES
	(1, 3, '["2026-12-01 09:00:00+00","2026-12-01 11:00:00+00")', 'Course');
INSERT INTO salon.visit VALUES
	('01a1ffb0-a58d-7198-b782-493482652766', '7d6321ea-3ac3-4597-8df3-dc12c4b5dfca', 2, 'booked', NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:45:00+00', '2026-11-21 19:58:49.229821+00', 'Desk 1', 'Anna', 5, 'Greta Moss', '+46701234504', '', '', '', 'booked', NULL, NULL, 'confirmed', 'Desk 1', 'Anna'),
	('01a1ffb0-a593-7e4e-9722-188214de8189', 'adb93ede-45e9-4dd7-aa16-96e6a0e75c21', 2, 'booked', NULL, '2026-11-22 21:00:00+00', '2026-11-22 21:45:00+00', '2026-11-21 19:58:49.235973+00', 'Desk 2', 'Björn', 6, 'Iris Holm', '+46701234505', '', '', '', 'booked', NULL, NULL, 'confirmed', 'Desk 2', 'Björn'),
	('01a1ffb0-a594-76e2-a924-5ac519476126', '599b8421-5ecf-454f-a582-bc35d9e1f12b', 2, 'booked', NULL, '2026-11-22 22:00:00+00', '2026-11-22 22:45:00+00', '2026-11-21 19:58:49.236894+00', 'Desk 1', 'Anna', 7, 'Jonas Ek', '+46701234506', '', '', '', 'booked', NULL, NULL, 'confirmed', 'Desk 1', 'Anna'),
	('01a1ffb0-a597-761a-b2a4-0a1a3996cba1', 'af35cb13-16dc-413b-a347-056ba082320c', 2, 'booked', NULL, '2026-11-24 21:00:00+00', '2026-11-24 21:45:00+00', '2026-11-21 19:58:49.239958+00', 'Desk 1', 'Anna', 3, 'Clara Weiss', '+46701234502', '', '', '', 'booked', NULL, NULL, 'confirmed', 'Desk 1', 'Anna'),
	('01a1ffb0-a598-7dbe-bac1-d139ddb06a55', 'f584d90f-362f-41ce-a5e2-0762a5ac4abe', 2, 'booked', NULL, '2026-11-24 21:00:00+00', '2026-11-24 21:45:00+00', '2026-11-21 19:58:49.240666+00', 'Desk 2', 'Björn', 4, 'Omar Said', '+46701234503', '', '', '', 'booked', NULL, NULL, 'confirmed', 'Desk 2', 'Björn'),
	('01a1ffb0-a599-761a-b806-6cdbdeadad82', 'bce9d4bc-5f51-4a68-855f-ceda11a8c06b', 2, 'booked', NULL, '2026-11-24 22:00:00+00', '2026-11-24 22:45:00+00', '2026-11-21 19:58:49.241449+00', 'Desk 1', 'Anna', 5, 'Greta Moss', '+46701234504', '', '', '', 'booked', NULL, NULL, 'confirmed', 'Desk 1', 'Anna'),
	('01a1ffb0-a595-7caf-833d-22c8de20dea8', '7cb6c24b-34bf-4f81-807b-30991c85805c', 3, 'cancelled', NULL, '2026-11-23 21:00:00+00', '2026-11-23 21:45:00+00', '2026-11-21 19:58:49.237661+00', 'Desk 1', 'Anna', 8, 'Maja Dahl', '+46701234507', '', 'Has a cold', '', 'booked', NULL, NULL, 'cancelled', 'Desk 2', 'Björn'),
	('01a1ffb0-a596-7612-ad46-8331fd1a2ab9', 'faa2a933-47f8-4847-b114-e434bb35d364', 4, 'booked', NULL, '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', '2026-11-21 19:58:49.238407+00', 'Desk 2', 'Björn', 1, 'Nora Lund', '+46701234500', '', '', '', 'booked', NULL, NULL, 'changed', 'Desk 1', 'Anna'),
	('01a1ffb0-a597-79c4-9277-939ee00be458', '407d442f-918a-46e0-a4cf-18c5a87038db', 3, 'booked', NULL, '2026-11-23 22:00:00+00', '2026-11-23 22:45:00+00', '2026-11-21 19:58:49.239241+00', 'Desk 1', 'Anna', 2, 'Sofia Berg', '+46701234501', '', '', '', 'confirmed', '2026-11-21 19:58:49.248737+00', NULL, 'progressed', 'Desk 2', 'Björn'),
	('dc23726e-6c43-48f9-8d80-7c2b70d99803', '8e101940-2e14-407e-8f0c-bb3264efc7b6', 2, 'booked', NULL, '2026-11-20 09:00:00+00', '2026-11-20 09:45:00+00', '2026-11-21 19:58:49.249784+00', 'Desk 9', 'Omar', NULL, 'Clara Weiss', '', '', '', '', 'no_show', '2026-11-21 19:58:49.253327+00', NULL, 'progressed', 'Desk 1', 'Anna'),
	('01a1ffb0-a5a5-7dcf-a313-94a034f91d78', 'a6da3294-9537-423f-a650-1cc0610840d5', 2, 'booked', NULL, '2026-11-22 11:00:00+00', '2026-11-22 14:15:00+00', '2026-11-21 19:58:49.254557+00', 'Desk 1', 'Anna', 2, 'Sofia Berg', '', '', '', '', 'booked', NULL, NULL, 'confirmed', 'Desk 1', 'Anna'),
	('01a1ffb0-a5a8-7080-ab20-38e826eee336', '53981e0a-8846-48ba-bf54-28c7e695d529', 2, 'booked', NULL, '2026-11-22 11:15:00+00', '2026-11-22 11:30:00+00', '2026-11-21 19:58:49.257105+00', 'Desk 2', 'Björn', NULL, 'Ylva Strand', '', '', '', 'Only her fringe', 'booked', NULL, NULL, 'confirmed', 'Desk 2', 'Björn'),
	('01a1ffb0-a5ac-712d-b676-1804065e7b46', '83e522c6-5500-4ff1-8bdb-8d78037e9fe2', 2, 'released', NULL, '2026-11-22 15:00:00+00', '2026-11-22 15:45:00+00', '2026-11-21 19:58:49.26079+00', 'Desk 2', 'Björn', NULL, '', '', '', '', '', 'booked', NULL, NULL, 'released', 'Desk 2', 'Björn'),
	('01a1ffb0-a5af-710d-8a17-ed075ef35483', '4432258f-98bd-42a1-9490-492e8c171a2c', 2, 'lapsed', NULL, '2026-11-22 17:00:00+00', '2026-11-22 17:45:00+00', '2026-11-21 18:58:49.263388+00', 'Desk 1', 'Anna', NULL, '', '', '', '', '', 'booked', NULL, NULL, 'lapsed', 'Desk 1', 'Anna'),
	('01a1ffb0-a5aa-7df8-bfdd-7d031fa1b74d', '39ab26af-89d7-4329-a26b-e1a16116bb90', 2, 'lapsed', NULL, '2026-11-22 15:00:00+00', '2026-11-22 15:45:00+00', '2026-11-21 18:58:49.258514+00', 'Desk 1', 'Anna', NULL, '', '', '', '', '', 'booked', NULL, NULL, 'lapsed', 'Desk 1', 'Anna'),
	('01a1ffb0-a5ad-7f2d-9ef3-6f2cd94b2949', 'ebd1da53-6197-4eeb-833e-97a445faf60d', 3, 'lapsed', NULL, '2026-11-22 16:00:00+00', '2026-11-22 16:45:00+00', '2026-11-21 18:58:49.262081+00', 'Desk 1', 'Anna', NULL, '', '', '', '', '', 'booked', NULL, NULL, 'lapsed', 'Desk 1', 'Anna'),
	('01a1ffb0-a5b1-7367-a27b-efaba3628c48', '4fcd70e7-6daa-4102-a485-6e316e141f0d', 1, 'held', '2026-11-21 20:01:50+00', '2026-11-22 18:00:00+00', '2026-11-22 18:45:00+00', '2026-11-21 19:58:49.265115+00', 'Desk 2', 'Björn', NULL, '', '', '', '', '', 'booked', NULL, NULL, 'claimed', 'Desk 2', 'Björn'),
	('01a1ffb0-a5b6-7bf5-9b22-0e5f7d9c6685', 'b2cf136c-ba39-483f-a7f5-1a6e78935c23', 2, 'held', '2026-11-21 20:08:50+00', '2026-11-22 19:00:00+00', '2026-11-22 19:45:00+00', '2026-11-21 19:58:49.270707+00', 'Waitlist', 'Waitlist', NULL, 'Xenia Palm', '070-765 43 21', '', '', '', 'booked', NULL, '8b48dc03-d56e-4f82-b23d-e886453c7298', 'assigned', 'Desk 1', 'Anna');
INSERT INTO salon.waiter VALUES
	('9d23c90d-24a1-4f3b-baff-fdabdd58eadd', 1, 'open', NULL, 'Vera Falk', '070-765 43 21', 1, 3, '2026-11-22', '2026-11-22', '{}', NULL, NULL, false, '', '2026-11-21 19:58:49.267106+00', NULL, NULL, 'wish_added', 'Desk 1', 'Anna'),
	('64dea7d1-8183-4875-a15e-8268217bfd06', 2, 'withdrawn', NULL, 'Wilma Norr', '070-765 43 21', 1, NULL, '2026-11-22', '2026-11-22', '{}', NULL, NULL, false, '', '2026-11-21 19:58:49.268421+00', NULL, NULL, 'wish_withdrawn', 'Desk 1', 'Anna'),
	('8b48dc03-d56e-4f82-b23d-e886453c7298', 1, 'open', NULL, 'Xenia Palm', '070-765 43 21', 1, NULL, '2026-11-22', '2026-11-22', '{}', NULL, NULL, false, '', '2026-11-21 19:58:49.269995+00', NULL, '01a1ffb0-a5b6-7bf5-9b22-0e5f7d9c6685', 'wish_added', 'Desk 1', 'Anna');
SELECT pg_catalog.setval('salon.client_id_seq', 11, true);
SELECT pg_catalog.setval('salon.client_merge_id_seq', 1, true);
SELECT pg_catalog.setval('salon.event_id_seq', 66, true);
SELECT pg_catalog.setval('salon.service_id_seq', 4, true);
SELECT pg_catalog.setval('salon.stylist_id_seq', 3, true);
SELECT pg_catalog.setval('salon.time_off_id_seq', 1, true);
ALTER TABLE ONLY salon.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY salon.client
    ADD CONSTRAINT client_made_as_key UNIQUE (made_as);
ALTER TABLE ONLY salon.client_merge
    ADD CONSTRAINT client_merge_pkey PRIMARY KEY (id);
ALTER TABLE ONLY salon.client
    ADD CONSTRAINT client_pkey PRIMARY KEY (id);
ALTER TABLE ONLY salon.closure
    ADD CONSTRAINT closure_pkey PRIMARY KEY (day);
ALTER TABLE ONLY salon.event
    ADD CONSTRAINT event_pkey PRIMARY KEY (id);
ALTER TABLE ONLY salon.segment
    ADD CONSTRAINT one_at_a_time EXCLUDE USING gist (stylist_id WITH =, busy WITH &&, lane WITH =) WHERE (takes_time);
ALTER TABLE ONLY salon.opening_hours
    ADD CONSTRAINT opening_hours_pkey PRIMARY KEY (weekday, opens);
ALTER TABLE ONLY salon.pause
    ADD CONSTRAINT pause_pkey PRIMARY KEY (stylist_id, weekday, starts);
ALTER TABLE ONLY salon.salon
    ADD CONSTRAINT salon_pkey PRIMARY KEY (id);
ALTER TABLE ONLY salon.segment
    ADD CONSTRAINT segment_pkey PRIMARY KEY (visit_id, ordinal);
ALTER TABLE ONLY salon.service
    ADD CONSTRAINT service_pkey PRIMARY KEY (id);
ALTER TABLE ONLY salon.shift
    ADD CONSTRAINT shift_pkey PRIMARY KEY (stylist_id, weekday, starts);
ALTER TABLE ONLY salon.skill
    ADD CONSTRAINT skill_pkey PRIMARY KEY (stylist_id, service_id);
ALTER TABLE ONLY salon.stylist
    ADD CONSTRAINT stylist_pkey PRIMARY KEY (id);
ALTER TABLE ONLY salon.time_off
    ADD CONSTRAINT time_off_pkey PRIMARY KEY (id);
ALTER TABLE ONLY salon.visit
    ADD CONSTRAINT visit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY salon.waiter
    ADD CONSTRAINT waiter_pkey PRIMARY KEY (id);
CREATE INDEX client_by_email ON salon.client USING btree (lower(email)) WHERE (email <> ''::text);
CREATE INDEX client_by_kept ON salon.client USING btree (merged_into) WHERE (merged_into IS NOT NULL);
CREATE INDEX client_by_phone ON salon.client USING btree (phone) WHERE (phone <> ''::text);
CREATE INDEX client_by_search ON salon.client USING gin (search salon.gin_trgm_ops) WITH (gin_pending_list_limit='128');
CREATE INDEX client_merge_of_gone ON salon.client_merge USING btree (gone);
CREATE INDEX event_by_time ON salon.event USING brin (at);
CREATE INDEX segment_by_start ON salon.segment USING btree (starts_at, ends_at) WHERE takes_time;
CREATE INDEX segment_squeezed_in ON salon.segment USING btree (stylist_id, starts_at) WHERE ((lane = 1) AND takes_time);
CREATE INDEX time_off_of_stylist ON salon.time_off USING gist (stylist_id, during);
CREATE INDEX visit_by_claim ON salon.visit USING btree (claimed_at);
CREATE INDEX visit_by_start ON salon.visit USING btree (starts_at, ends_at);
CREATE INDEX visit_of_client ON salon.visit USING btree (client_id, starts_at) WHERE (client_id IS NOT NULL);
CREATE INDEX visit_of_wish ON salon.visit USING btree (wish_id) WHERE (wish_id IS NOT NULL);
CREATE INDEX waiter_of_client ON salon.waiter USING btree (client_id) WHERE (client_id IS NOT NULL);
CREATE INDEX waiter_open ON salon.waiter USING btree (since) WHERE (status = 'open'::text);
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.closure FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.opening_hours FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.pause FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.salon FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER DELETE OR UPDATE ON salon.segment FOR EACH ROW EXECUTE FUNCTION salon.announce_segment();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.service FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.shift FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.skill FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.stylist FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.time_off FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce AFTER INSERT OR DELETE OR UPDATE OR TRUNCATE ON salon.waiter FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_waitlist();
CREATE TRIGGER announce_truncate AFTER TRUNCATE ON salon.segment FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER announce_truncate AFTER TRUNCATE ON salon.visit FOR EACH STATEMENT EXECUTE FUNCTION salon.announce_roster();
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON salon.event FOR EACH STATEMENT EXECUTE FUNCTION salon.refuse_rewriting();
CREATE TRIGGER follow AFTER UPDATE OF starts_at, ends_at ON salon.segment FOR EACH ROW EXECUTE FUNCTION salon.follow_segment();
CREATE TRIGGER forget_wishes AFTER UPDATE OF erased_at ON salon.client FOR EACH ROW WHEN (((new.erased_at IS NOT NULL) AND (old.erased_at IS NULL))) EXECUTE FUNCTION salon.forget_wishes();
CREATE TRIGGER kept_for_ever BEFORE DELETE OR UPDATE OF id ON salon.client FOR EACH ROW EXECUTE FUNCTION salon.kept_for_ever();
CREATE TRIGGER kept_for_ever BEFORE DELETE OR UPDATE OF id ON salon.service FOR EACH ROW EXECUTE FUNCTION salon.kept_for_ever();
CREATE TRIGGER kept_for_ever BEFORE DELETE OR UPDATE OF id ON salon.stylist FOR EACH ROW EXECUTE FUNCTION salon.kept_for_ever();
CREATE TRIGGER kept_for_ever BEFORE DELETE OR UPDATE OF id ON salon.visit FOR EACH ROW EXECUTE FUNCTION salon.kept_for_ever();
CREATE TRIGGER known_zone BEFORE INSERT OR UPDATE OF zone ON salon.salon FOR EACH ROW EXECUTE FUNCTION salon.require_zone();
CREATE TRIGGER one_visit BEFORE UPDATE OF visit_id ON salon.segment FOR EACH ROW EXECUTE FUNCTION salon.refuse_another_visit();
CREATE TRIGGER record AFTER UPDATE ON salon.client REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION salon.record_clients();
CREATE TRIGGER record AFTER INSERT ON salon.segment FOR EACH ROW EXECUTE FUNCTION salon.record_segment();
CREATE TRIGGER record AFTER UPDATE OF token, version, status, reserved_until, claimed_at, desk, person, client_id, client_name, client_phone, note, cancelled_because, squeezed_because, progress, progress_at, change, changed_desk, changed_person ON salon.visit FOR EACH ROW EXECUTE FUNCTION salon.record_visit();
CREATE TRIGGER record AFTER INSERT OR UPDATE OF version ON salon.waiter FOR EACH ROW EXECUTE FUNCTION salon.record_waiter();
CREATE TRIGGER record_new AFTER INSERT ON salon.client REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION salon.record_clients();
CREATE TRIGGER searchable BEFORE INSERT OR UPDATE ON salon.client FOR EACH ROW EXECUTE FUNCTION salon.make_searchable();
CREATE TRIGGER sound BEFORE INSERT OR UPDATE ON salon.segment FOR EACH ROW EXECUTE FUNCTION salon.require_sound_segment();
CREATE TRIGGER sound BEFORE INSERT OR UPDATE ON salon.visit FOR EACH ROW EXECUTE FUNCTION salon.require_sound_visit();
CREATE TRIGGER wish AFTER UPDATE OF status, wish_id, reserved_until, desk ON salon.visit FOR EACH ROW WHEN ((new.wish_id IS NOT NULL)) EXECUTE FUNCTION salon.follow_wish();
ALTER TABLE ONLY salon.client_merge
    ADD CONSTRAINT client_merge_gone_fkey FOREIGN KEY (gone) REFERENCES salon.client(id);
ALTER TABLE ONLY salon.client_merge
    ADD CONSTRAINT client_merge_kept_fkey FOREIGN KEY (kept) REFERENCES salon.client(id);
ALTER TABLE ONLY salon.client
    ADD CONSTRAINT client_merged_into_fkey FOREIGN KEY (merged_into) REFERENCES salon.client(id);
ALTER TABLE ONLY salon.pause
    ADD CONSTRAINT pause_stylist_id_fkey FOREIGN KEY (stylist_id) REFERENCES salon.stylist(id);
ALTER TABLE ONLY salon.shift
    ADD CONSTRAINT shift_stylist_id_fkey FOREIGN KEY (stylist_id) REFERENCES salon.stylist(id);
ALTER TABLE ONLY salon.skill
    ADD CONSTRAINT skill_service_id_fkey FOREIGN KEY (service_id) REFERENCES salon.service(id);
ALTER TABLE ONLY salon.skill
    ADD CONSTRAINT skill_stylist_id_fkey FOREIGN KEY (stylist_id) REFERENCES salon.stylist(id);
ALTER TABLE ONLY salon.time_off
    ADD CONSTRAINT time_off_stylist_id_fkey FOREIGN KEY (stylist_id) REFERENCES salon.stylist(id);
ALTER TABLE ONLY salon.visit
    ADD CONSTRAINT visit_client_id_fkey FOREIGN KEY (client_id) REFERENCES salon.client(id);
ALTER TABLE ONLY salon.waiter
    ADD CONSTRAINT waiter_client_id_fkey FOREIGN KEY (client_id) REFERENCES salon.client(id);
ALTER TABLE ONLY salon.waiter
    ADD CONSTRAINT waiter_service_id_fkey FOREIGN KEY (service_id) REFERENCES salon.service(id);
ALTER TABLE ONLY salon.waiter
    ADD CONSTRAINT waiter_stylist_id_fkey FOREIGN KEY (stylist_id) REFERENCES salon.stylist(id);
REVOKE ALL ON FUNCTION salon.gbtreekey16_in(cstring) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey16_out(salon.gbtreekey16) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey2_in(cstring) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey2_out(salon.gbtreekey2) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey32_in(cstring) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey32_out(salon.gbtreekey32) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey4_in(cstring) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey4_out(salon.gbtreekey4) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey8_in(cstring) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey8_out(salon.gbtreekey8) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey_var_in(cstring) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbtreekey_var_out(salon.gbtreekey_var) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_in(cstring) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_out(salon.gtrgm) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.add_client(p_made_as uuid, p_asked salon.client, p_change text, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.kept_record(p_client bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.add_waiter(p_waiter uuid, p_row jsonb, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.all_seen(p_touched jsonb, p_seen jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.announce_roster() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.announce_segment() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.announce_waitlist() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.answer(p_verdict text, p_told text[], p_visit uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.answer_client(p_verdict text, p_told text[], p_client bigint, p_merge bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.answer_gone(p_told text[], p_visit uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.answer_not_changed(p_verdict text, theirs salon.visit) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.answer_not_live(p_verdict text, p_visit uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.answer_taken(p_rival uuid, p_visit uuid, p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone, p_desk text, p_person text, p_squeezed text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.arrange(p_visit uuid, p_token uuid, p_parts jsonb, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.asked_parts(p_visit uuid, p_parts jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.assign_visits(p_visits uuid[], p_from bigint, p_to bigint, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.both_texts(one text, other text, between_them text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.cancel(p_visit uuid, p_version integer, p_because text, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.cash_dist(money, money) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.chair_use(p_first date, p_last date) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.change_parts(p_visit uuid, p_version integer, p_parts jsonb, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.change_set_up(p_kind text, p_id bigint, p_was jsonb, p_wanted jsonb, p_seen jsonb, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.change_waiter(p_waiter uuid, p_version integer, p_row jsonb, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.changed_meanwhile(p_kind text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.claim(p_visit uuid, p_token uuid, p_stylist integer, p_starts timestamp with time zone, p_service integer, p_minutes integer, p_desk text, p_person text, p_squeezed text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.claim_visit(p_visit uuid, p_token uuid, p_parts jsonb, p_desk text, p_person text, p_squeezed text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.clean(given text, what text, longest integer, needed boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.clean_client(p_row jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.clean_waiter(p_row jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.cleaned(given text, what text, longest integer, needed boolean) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.clock_label(instant timestamp with time zone, pattern text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.concerned(p_kind text, p_id bigint, p_now jsonb, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.confirm(p_visit uuid, p_token uuid, p_client bigint, p_name text, p_phone text, p_note text, p_desk text, p_person text, p_keep boolean, p_email text, p_number text, p_digits text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.date_dist(date, date) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.end_hold(p_visit uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.erase_client(p_client bigint, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.export_client(p_client bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.extend(p_visit uuid, p_token uuid, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.float4_dist(real, real) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.float8_dist(double precision, double precision) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.follow_segment() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.follow_wish() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.forget_wishes() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bit_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bit_consistent(internal, bit, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bit_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bit_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bit_same(salon.gbtreekey_var, salon.gbtreekey_var, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bit_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bool_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bool_consistent(internal, boolean, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bool_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bool_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bool_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bool_same(salon.gbtreekey2, salon.gbtreekey2, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bool_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bpchar_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bpchar_consistent(internal, character, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bytea_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bytea_consistent(internal, bytea, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bytea_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bytea_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bytea_same(salon.gbtreekey_var, salon.gbtreekey_var, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_bytea_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_cash_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_cash_consistent(internal, money, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_cash_distance(internal, money, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_cash_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_cash_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_cash_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_cash_same(salon.gbtreekey16, salon.gbtreekey16, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_cash_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_date_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_date_consistent(internal, date, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_date_distance(internal, date, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_date_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_date_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_date_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_date_same(salon.gbtreekey8, salon.gbtreekey8, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_date_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_decompress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_enum_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_enum_consistent(internal, anyenum, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_enum_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_enum_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_enum_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_enum_same(salon.gbtreekey8, salon.gbtreekey8, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_enum_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float4_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float4_consistent(internal, real, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float4_distance(internal, real, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float4_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float4_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float4_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float4_same(salon.gbtreekey8, salon.gbtreekey8, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float4_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float8_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float8_consistent(internal, double precision, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float8_distance(internal, double precision, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float8_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float8_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float8_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float8_same(salon.gbtreekey16, salon.gbtreekey16, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_float8_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_inet_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_inet_consistent(internal, inet, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_inet_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_inet_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_inet_same(salon.gbtreekey16, salon.gbtreekey16, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_inet_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int2_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int2_consistent(internal, smallint, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int2_distance(internal, smallint, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int2_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int2_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int2_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int2_same(salon.gbtreekey4, salon.gbtreekey4, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int2_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int4_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int4_consistent(internal, integer, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int4_distance(internal, integer, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int4_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int4_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int4_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int4_same(salon.gbtreekey8, salon.gbtreekey8, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int4_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int8_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int8_consistent(internal, bigint, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int8_distance(internal, bigint, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int8_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int8_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int8_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int8_same(salon.gbtreekey16, salon.gbtreekey16, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_int8_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_consistent(internal, interval, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_decompress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_distance(internal, interval, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_same(salon.gbtreekey32, salon.gbtreekey32, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_intv_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad8_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad8_consistent(internal, macaddr8, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad8_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad8_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad8_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad8_same(salon.gbtreekey16, salon.gbtreekey16, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad8_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad_consistent(internal, macaddr, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad_same(salon.gbtreekey16, salon.gbtreekey16, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_macad_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_numeric_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_numeric_consistent(internal, numeric, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_numeric_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_numeric_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_numeric_same(salon.gbtreekey_var, salon.gbtreekey_var, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_numeric_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_oid_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_oid_consistent(internal, oid, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_oid_distance(internal, oid, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_oid_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_oid_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_oid_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_oid_same(salon.gbtreekey8, salon.gbtreekey8, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_oid_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_text_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_text_consistent(internal, text, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_text_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_text_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_text_same(salon.gbtreekey_var, salon.gbtreekey_var, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_text_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_time_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_time_consistent(internal, time without time zone, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_time_distance(internal, time without time zone, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_time_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_time_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_time_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_time_same(salon.gbtreekey16, salon.gbtreekey16, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_time_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_timetz_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_timetz_consistent(internal, time with time zone, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_ts_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_ts_consistent(internal, timestamp without time zone, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_ts_distance(internal, timestamp without time zone, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_ts_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_ts_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_ts_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_ts_same(salon.gbtreekey16, salon.gbtreekey16, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_ts_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_tstz_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_tstz_consistent(internal, timestamp with time zone, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_tstz_distance(internal, timestamp with time zone, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_uuid_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_uuid_consistent(internal, uuid, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_uuid_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_uuid_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_uuid_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_uuid_same(salon.gbtreekey32, salon.gbtreekey32, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_uuid_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_var_decompress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gbt_var_fetch(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gin_extract_query_trgm(text, internal, smallint, internal, internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gin_extract_value_trgm(text, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gin_trgm_consistent(internal, smallint, text, integer, internal, internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gin_trgm_triconsistent(internal, smallint, text, integer, internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_compress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_consistent(internal, text, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_decompress(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_distance(internal, text, smallint, oid, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_options(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_penalty(internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_picksplit(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_same(salon.gtrgm, salon.gtrgm, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.gtrgm_union(internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.happenings(p_most integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.has_parts(p_visit uuid, p_parts salon.segment[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.history(p_day date) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.hold_end(p_now timestamp with time zone, p_claimed_at timestamp with time zone, p_hold integer, p_cap integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.hold_wish(p_waiter uuid, p_version integer, p_visit uuid, p_token uuid, p_stylist integer, p_starts timestamp with time zone, p_by_itself boolean, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.hours_of(p_day date) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.import_bookings(p_rows jsonb, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.import_clients(p_rows jsonb, p_anyway boolean, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.in_the_way(p_visit uuid, p_stylist integer, p_busy tstzmultirange, p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.int2_dist(smallint, smallint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.int4_dist(integer, integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.int8_dist(bigint, bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.interval_dist(interval, interval) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.is_as_asked(theirs salon.waiter, asked salon.waiter) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.is_done(theirs salon.visit, p_version integer, p_change text, p_desk text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.kept_client(asked salon.waiter) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.kept_for_ever() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.known_clients(p_rows jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.let_go(p_visit uuid, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.likely_same(p_id bigint, p_name text, p_phone text, p_email text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.lock_client(p_client bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.lock_concerned(p_stylists integer[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.lock_stylists(VARIADIC stylists integer[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.lock_visit(p_visit uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.lock_visit_with_stylists(p_visit uuid, VARIADIC p_also integer[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.lock_wish(p_waiter uuid, p_version integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.lock_with_visits(VARIADIC p_clients bigint[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.made_before(p_kind text, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.make_room(p_visit uuid, p_parts salon.segment[], p_beside boolean, p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.make_searchable() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.mark_no_shows() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.merge_clients(p_keep bigint, p_gone bigint, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.move(p_visit uuid, p_version integer, p_stylist integer, p_starts timestamp with time zone, p_desk text, p_person text, p_ordinal integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.moved_parts(moved salon.segment, p_stylist integer, p_starts timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.newly_out_of_place(p_before jsonb, p_stylists integer[], p_zone text, p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.oid_dist(oid, oid) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.one_list_at_a_time() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.out_of_place(p_stylists integer[], p_zone text, p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.overlapping(p_visit uuid, p_parts salon.segment[], p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.part_at(p_stylist integer, p_service integer, p_starts timestamp with time zone, p_minutes integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.part_of(p_visit uuid, p_ordinal integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.parts_at(p_visit uuid, p_version integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.plain_text(given text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.planned_part(p_visit uuid, p_ordinal smallint, p_stylist integer, p_service integer, p_starts timestamp with time zone, p_minutes integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.put_back(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.put_in_again(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.put_progress_back(p_visit uuid, p_version integer, p_progress text, p_since timestamp with time zone, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.put_waiter(p_waiter uuid, p_version integer, p_status text, p_change text, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.rearrange(mine salon.visit, p_parts salon.segment[], p_change text, p_now timestamp with time zone, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.record_clients() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.record_of_visit(p_visit uuid, p_name text, p_phone text, p_digits text, p_email text, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.record_segment() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.record_to_book(p_client bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.record_visit() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.record_waiter() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.records_of(p_client bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.refuse(VARIADIC words text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.refuse_another_visit() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.refuse_rewriting() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.release(p_visit uuid, p_token uuid, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.relength(p_visit uuid, p_version integer, p_ordinal integer, p_minutes integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_holdable(told salon.waitlist, p_visit uuid, p_stylist integer, p_by_itself boolean, house salon.salon) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_order(p_kind text, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_parts(p_visit uuid, p_parts salon.segment[], p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_progress(theirs salon.visit, p_version integer, p_progress text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_read_committed() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_skill(p_stylist integer, p_service integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_sound_segment() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_sound_visit() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_time(p_starts timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_unchanged(asked salon.waiter, p_version integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_visits(p_clients bigint[], p_locked uuid[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_week(p_week jsonb, p_what text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_wish(asked salon.waiter) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_workable(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone, p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_working(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.require_zone() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.required_part_at(p_stylist integer, p_service integer, p_starts timestamp with time zone, p_minutes integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.resize(p_visit uuid, p_token uuid, p_service integer, p_minutes integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.restore_waiter(p_waiter uuid, p_version integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.revive(p_visit uuid, p_version integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.salon_zone() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.save_client(p_id bigint, p_made_as uuid, p_version integer, p_row jsonb, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.search_pattern(p_word text, p_before text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sentence(told text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.set_beside(p_visit uuid, p_parts salon.segment[], p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.set_limit(real) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.set_progress(p_visit uuid, p_version integer, p_progress text, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.set_up() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.set_up_as_told(p_kind text, p_told jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.set_up_now(p_kind text, p_id bigint, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.shifted(part salon.segment, by interval) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.show_limit() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.show_trgm(text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.similarity(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.similarity_dist(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.similarity_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.skills_of(p_skills jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sound_closures(p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sound_colour(p_colour text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sound_name(p_name text, p_what text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sound_salon(p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sound_service(p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sound_set_up(p_kind text, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sound_stylist(p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sound_time_off(p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.strict_word_similarity(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.strict_word_similarity_commutator_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.strict_word_similarity_dist_commutator_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.strict_word_similarity_dist_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.strict_word_similarity_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.stylist_plan(p_stylist bigint) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.sweep() FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.take_back(p_visit uuid, p_version integer, p_back_to integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.take_over(p_visit uuid, p_token uuid, p_version integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.time_dist(time without time zone, time without time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.time_off_plan(off salon.time_off) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.told(VARIADIC words text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.ts_dist(timestamp without time zone, timestamp without time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.tstz_dist(timestamp with time zone, timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.unaccent(text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.unaccent(regdictionary, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.unaccent_init(internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.unaccent_lexize(internal, internal, internal, internal) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.unconfirm(p_visit uuid, p_version integer, p_token uuid, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.unmerge_clients(p_merge bigint, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.verdict_on_booking(theirs salon.visit, p_version integer) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.verdict_on_hold(mine salon.visit, p_token uuid, p_now timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.visit_notice(visit uuid) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.week_of(p_week jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.what_became_of(p_visit uuid, p_token uuid, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.what_changed(p_kind text, p_was jsonb, p_is jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.why_not(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.why_not_imported(p_rows jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.why_not_written(theirs salon.client) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.withdraw_waiter(p_waiter uuid, p_version integer, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.word_similarity(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.word_similarity_commutator_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.word_similarity_dist_commutator_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.word_similarity_dist_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.word_similarity_op(text, text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.working(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone, p_zone text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.works(p_stylist integer, p_starts timestamp with time zone, p_ends timestamp with time zone) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.would_be(p_why text[]) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.write_parts(p_visit uuid, p_parts salon.segment[], p_change text, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.write_progress(p_visit uuid, p_version integer, p_progress text, p_since timestamp with time zone, p_desk text, p_person text) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.write_service(p_id integer, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.write_set_up(p_kind text, p_id bigint, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.write_stylist(p_id integer, p_wanted jsonb) FROM PUBLIC;
REVOKE ALL ON FUNCTION salon.write_time_off(p_id bigint, p_wanted jsonb) FROM PUBLIC;
