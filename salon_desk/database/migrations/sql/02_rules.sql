-- What may be asked at all. A rule that says no raises SQLSTATE SD001 with one whole sentence, and nothing is written.
-- Whatever is told is an array: a sentence with {0}, {1} … in it, in their order, and then the facts that stand there. So each
-- desk says it in its own language. {0:word} is an English word or phrase that is translated itself (the lines that begin with
-- `words` list them all), {0:date} a date as 2026-12-24.
-- words: desk's name, name of the person at the desk, client's name, phone number, e-mail address, note, reason

-- What is told, as it is answered. A fact that is not there is empty.
CREATE FUNCTION told(VARIADIC words text[]) RETURNS text[] LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN array_replace(words, NULL, '');
END $$;

-- What is told, in English.
CREATE FUNCTION sentence(told text[]) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT string_agg(concat(piece[1], CASE piece[3] WHEN 'date' THEN to_char(fact::date, 'FMDD FMMonth YYYY') ELSE fact END), '' ORDER BY nth)
              FROM regexp_matches(told[1], '([^{]*)(?:\{(\d+)(?::(\w+))?\})?', 'g') WITH ORDINALITY AS pieces (piece, nth),
                   LATERAL (SELECT told[piece[2]::integer + 2] AS fact) facts);
END $$;

-- What is told is raised; its words are in the DETAIL, as JSON.
CREATE FUNCTION refuse(VARIADIC words text[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    words := array_replace(words, NULL, '');
    RAISE EXCEPTION USING ERRCODE = 'SD001', MESSAGE = salon.sentence(words), DETAIL = to_json(words);
END $$;

-- Small steps are PL/pgSQL, not SQL functions: those are planned anew in every call before PostgreSQL 18.
CREATE FUNCTION salon_zone() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT zone FROM salon.salon);
END $$;

CREATE FUNCTION clock_label(instant timestamptz, pattern text DEFAULT 'HH24:MI') RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN to_char(instant AT TIME ZONE salon.salon_zone(), pattern);
END $$;

-- The claims rely on each statement seeing what was committed while it waited for a lock.
CREATE FUNCTION require_read_committed() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION USING ERRCODE = '25001',
            MESSAGE = 'Claims work under READ COMMITTED only, not under ' || current_setting('transaction_isolation') || '.';
    END IF;
END $$;

-- Wait for the stylist. Every path that takes or moves time goes through here; several stylists in order of
-- their ids, so that no two of them wait for each other.
CREATE FUNCTION lock_stylists(VARIADIC stylists integer[]) RETURNS void LANGUAGE plpgsql AS $$
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

CREATE FUNCTION cleaned(given text, what text, longest integer, needed boolean) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
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

-- What was typed, without blanks around it. It is mostly right as it is, and then becomes part of the expression that asks;
-- `cleaned` does the rest.
CREATE FUNCTION clean(given text, what text, longest integer, needed boolean) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN given = '' AND NOT needed THEN ''
                WHEN length(given) BETWEEN 1 AND longest AND given !~ '^[ \t\n\r]|[ \t\n\r]$|[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]' THEN given
                ELSE salon.cleaned(given, what, longest, needed) END
$$;

-- A part of a visit as it would be: from an instant on, for this service as this stylist does it, or for so many minutes.
-- A length of one's own makes finishing longer or shorter; one too short for the phases has none. No row: it can't be.
-- Written so that it becomes part of the query that asks, with OFFSET 0 so that it stands there once: PostgreSQL would
-- else write each of these terms out wherever one is named, and prepares them all for each call.
CREATE FUNCTION part_at(p_stylist integer, p_service integer, p_starts timestamptz, p_minutes integer)
RETURNS TABLE (ends_at timestamptz, busy tstzmultirange, idle_from timestamptz, idle_until timestamptz, cleanup_minutes smallint)
LANGUAGE sql STABLE AS $$
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

-- The same, or a refusal that says why it can't be.
CREATE FUNCTION required_part_at(p_stylist integer, p_service integer, p_starts timestamptz, p_minutes integer)
RETURNS TABLE (ends_at timestamptz, busy tstzmultirange, idle_from timestamptz, idle_until timestamptz, cleanup_minutes smallint)
LANGUAGE plpgsql STABLE AS $$
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

-- Whether this stylist works all through this span, on one opening and one shift: the quick yes. Where it says no, `why_not`
-- decides, for which openings and shifts that touch are one. Times of day are turned into instants
-- on the date in question, so both clock-change nights come out right. Written so that it becomes part of the query.
CREATE FUNCTION working(p_stylist integer, p_starts timestamptz, p_ends timestamptz, p_zone text) RETURNS TABLE (fine boolean)
LANGUAGE sql STABLE AS $$
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

CREATE FUNCTION works(p_stylist integer, p_starts timestamptz, p_ends timestamptz) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN (SELECT fine FROM salon.salon, salon.working(p_stylist, p_starts, p_ends, zone));
END $$;

-- Why this stylist can't work in this span; NULL when she can.
CREATE FUNCTION why_not(p_stylist integer, p_starts timestamptz, p_ends timestamptz) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
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

CREATE FUNCTION require_working(p_stylist integer, p_starts timestamptz, p_ends timestamptz) RETURNS void LANGUAGE plpgsql STABLE AS $$
DECLARE reason text[];
BEGIN
    IF NOT salon.works(p_stylist, p_starts, p_ends) THEN
        reason := salon.why_not(p_stylist, p_starts, p_ends);
        IF reason IS NOT NULL THEN
            PERFORM salon.refuse(VARIADIC reason);
        END IF;
    END IF;
END $$;

-- Refuse what no clock can count with, before anything is added to it.
CREATE FUNCTION require_time(p_starts timestamptz) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF p_starts IS NULL OR NOT isfinite(p_starts) THEN
        PERFORM salon.refuse('The time is missing.');
    ELSIF p_starts NOT BETWEEN '1900-01-01Z' AND '9000-01-01Z' THEN
        PERFORM salon.refuse('The year {0} is not one in which anybody is booked.', to_char(p_starts, 'FMYYYY'));
    END IF;
END $$;

-- Refuse times that no one can have: not on a whole minute, past (the slot that is running may still be taken, for who
-- walks in), too far away, outside the stylist's hours.
CREATE FUNCTION require_workable(p_stylist integer, p_starts timestamptz, p_ends timestamptz, p_now timestamptz)
RETURNS void LANGUAGE plpgsql STABLE AS $$
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

-- Stylists, services and visits are what the book's rows mean: they are retired, never deleted or renumbered.
-- words: A stylist, A service, A visit, A client
CREATE FUNCTION kept_for_ever() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' OR NEW.id <> OLD.id THEN
        PERFORM salon.refuse('{0:word} is retired, never deleted.', 'A ' || TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER kept_for_ever BEFORE DELETE OR UPDATE OF id ON stylist FOR EACH ROW EXECUTE FUNCTION kept_for_ever();
CREATE TRIGGER kept_for_ever BEFORE DELETE OR UPDATE OF id ON service FOR EACH ROW EXECUTE FUNCTION kept_for_ever();
CREATE TRIGGER kept_for_ever BEFORE DELETE OR UPDATE OF id ON visit FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

CREATE FUNCTION refuse_another_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM salon.refuse('A part of a visit never becomes a part of another one.');
END $$;
CREATE TRIGGER one_visit BEFORE UPDATE OF visit_id ON segment FOR EACH ROW EXECUTE FUNCTION refuse_another_visit();

-- PostgreSQL also takes `CEST` or `+02` for a zone; a program that knows the IANA names only could not open such a book.
CREATE FUNCTION require_zone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_timezone_names WHERE name = NEW.zone) THEN
        PERFORM salon.refuse('“{0}” is not a known time zone; “Europe/Stockholm” would be one.', left(NEW.zone, 60));
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER known_zone BEFORE INSERT OR UPDATE OF zone ON salon FOR EACH ROW EXECUTE FUNCTION require_zone();
