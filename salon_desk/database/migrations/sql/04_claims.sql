-- Taking, keeping and giving back one stylist's time; visits of several parts stand in 07, changes of bookings in 08.
-- Each function is one call and one transaction: lock, read the clock, do it, answer. Who takes time locks the stylists
-- first, and then the rows of the visits that it changes; who keeps or frees what a visit has locks the visit's row alone.
-- An answer has a verdict, and where it is not `done` it is told in a sentence:
--   done     it is so; the rows are the visit as it stands now
--   taken    someone else has the time; the rows are theirs, the part that is in the way first
--   lapsed   the hold ran out; the rows are the visit as it was
--   gone     the visit is not there any more (released, cancelled, never made); the rows are what is known of it
--   changed  someone else changed the booking; the rows are the visit as it stands now
-- Every function may be called again with the same arguments after a lost answer, and then says what became of it.

CREATE TYPE outcome AS (
    verdict text, told text[], at timestamptz, stylist text,
    visit_id uuid, ordinal smallint, version integer, status text, stylist_id integer, service_id integer,
    starts_at timestamptz, ends_at timestamptz, lane smallint, reserved_until timestamptz, claimed_at timestamptz,
    desk text, person text, client_id bigint, client_name text, client_phone text, note text,
    idle_from timestamptz, idle_until timestamptz, cleanup_minutes smallint, progress text, progress_at timestamptz,
    squeezed_because text);

-- As an SQL function this becomes part of the query that calls it.
CREATE FUNCTION answer(p_verdict text, p_told text[], p_visit uuid) RETURNS SETOF outcome LANGUAGE sql STABLE AS $$
    SELECT p_verdict, p_told, clock_timestamp(), NULL::text,
           s.visit_id, s.ordinal, v.version, v.status, s.stylist_id, s.service_id, s.starts_at, s.ends_at, s.lane,
           v.reserved_until, v.claimed_at, v.desk, v.person, v.client_id, v.client_name, v.client_phone, v.note,
           s.idle_from, s.idle_until, s.cleanup_minutes, v.progress, v.progress_at, v.squeezed_because
      FROM salon.visit v JOIN salon.segment s ON s.visit_id = v.id WHERE v.id = p_visit ORDER BY s.ordinal
$$;

CREATE FUNCTION answer_gone(p_told text[], p_visit uuid) RETURNS SETOF outcome LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT * FROM salon.answer('gone', p_told, p_visit);
    IF NOT FOUND THEN
        RETURN QUERY SELECT 'gone', p_told, clock_timestamp(), NULL::text, p_visit, NULL::smallint, 0, NULL::text,
            NULL::integer, NULL::integer, NULL::timestamptz, NULL::timestamptz, NULL::smallint, NULL::timestamptz,
            NULL::timestamptz, NULL::text, NULL::text, NULL::bigint, NULL::text, NULL::text, NULL::text,
            NULL::timestamptz, NULL::timestamptz, NULL::smallint, NULL::text, NULL::timestamptz, NULL::text;
    END IF;
END $$;

-- Holds end on a full second, rounded up: so every desk's countdown ticks at the same instant and shows the truth.
CREATE FUNCTION hold_end(p_now timestamptz, p_claimed_at timestamptz, p_hold integer, p_cap integer) RETURNS timestamptz LANGUAGE sql STABLE AS $$
    SELECT date_trunc('second', least(p_now + make_interval(secs => p_hold),
                                      p_claimed_at + make_interval(secs => p_cap)) + interval '0.999999 s')
$$;

-- Write down that a hold has run out; whether its time is free now. One that was kept or confirmed while its row was
-- waited for stays as it is.
CREATE FUNCTION end_hold(p_visit uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM salon.visit WHERE id = p_visit AND status = 'held' AND reserved_until <= clock_timestamp() FOR UPDATE) THEN
        UPDATE salon.segment SET takes_time = false WHERE segment.visit_id = p_visit AND takes_time;
        UPDATE salon.visit SET status = 'lapsed', reserved_until = NULL, version = version + 1, change = 'lapsed',
               changed_desk = visit.desk, changed_person = visit.person WHERE id = p_visit;
        RETURN true;
    END IF;
    RETURN NOT EXISTS (SELECT FROM salon.segment s WHERE s.visit_id = p_visit AND s.takes_time);
END $$;

-- Who takes this time in any lane at p_now, when it is someone; lapsed holds in the way are ended, in the order of their
-- ids, so that two who end the same ones never wait for each other. The stylist must be locked.
CREATE FUNCTION in_the_way(p_visit uuid, p_stylist integer, p_busy tstzmultirange, p_now timestamptz)
RETURNS uuid LANGUAGE plpgsql AS $$
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

-- Say who was faster, and write the loss down: in the log only, without waiting for the disk. The part that is in the
-- way comes first. When they gave the time back at this very moment, the caller asks again.
CREATE FUNCTION answer_taken(p_rival uuid, p_visit uuid, p_stylist integer, p_starts timestamptz, p_ends timestamptz,
                             p_desk text, p_person text, p_squeezed text DEFAULT '') RETURNS SETOF outcome LANGUAGE plpgsql AS $$
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

-- One part of a visit, the quick way. What is squeezed in beside another visit, for a reason, goes the way of several.
CREATE FUNCTION claim(p_visit uuid, p_token uuid, p_stylist integer, p_starts timestamptz, p_service integer,
                      p_minutes integer, p_desk text, p_person text, p_squeezed text DEFAULT '')
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
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

-- The owner asks after a lost answer. A hold that ran out is told as lapsed whether or not it is swept. One that was never
-- made is made as one that was released: should the claim still be on its way, it comes too late to hold anything.
CREATE FUNCTION what_became_of(p_visit uuid, p_token uuid, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
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

CREATE FUNCTION lock_visit(p_visit uuid) RETURNS visit LANGUAGE plpgsql AS $$
DECLARE found_one salon.visit;
BEGIN
    IF salon.require_read_committed() IS NULL THEN END IF;
    SELECT * INTO found_one FROM salon.visit WHERE id = p_visit FOR UPDATE;
    RETURN found_one;
END $$;

-- Lock the stylists of a visit, others that it is to have, and then the visit. One that is moved while we wait is locked
-- again, where it is now.
CREATE FUNCTION lock_visit_with_stylists(p_visit uuid, VARIADIC p_also integer[] DEFAULT '{}') RETURNS visit LANGUAGE plpgsql AS $$
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

-- The owner's live hold, locked; when it is not that, the answer why, in `verdict`.
CREATE FUNCTION verdict_on_hold(mine visit, p_token uuid, p_now timestamptz) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE WHEN mine.id IS NULL OR mine.token IS DISTINCT FROM p_token THEN 'unknown'
                WHEN mine.status = 'held' AND mine.reserved_until > p_now THEN 'live'
                WHEN mine.status IN ('held', 'lapsed') THEN 'lapsed'
                ELSE mine.status END;
END $$;

CREATE FUNCTION answer_not_live(p_verdict text, p_visit uuid) RETURNS SETOF outcome LANGUAGE plpgsql AS $$
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

CREATE FUNCTION extend(p_visit uuid, p_token uuid, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
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

-- The hold becomes a booking: owner, live hold, stylists' hours and overlap are checked in this one transaction (the
-- overlap by the constraint, which the hold has been part of since it was made). With p_keep, a client who is not in the
-- book yet comes into it: p_number and p_digits are her phone number as her record has it.
CREATE FUNCTION confirm(p_visit uuid, p_token uuid, p_client bigint, p_name text, p_phone text, p_note text,
                        p_desk text, p_person text, p_keep boolean DEFAULT false, p_email text DEFAULT '',
                        p_number text DEFAULT '', p_digits text DEFAULT '')
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
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

CREATE FUNCTION release(p_visit uuid, p_token uuid, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
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

-- Tidy up: write down the holds of this week that have run out (an older one is ended by the next claim in its way), and who
-- did not come. Never waits for a lock, so any desk may call it at any time. Returns how many were written down.
CREATE FUNCTION sweep() RETURNS integer LANGUAGE plpgsql SECURITY DEFINER
SET search_path = salon, pg_catalog, pg_temp AS $$
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
