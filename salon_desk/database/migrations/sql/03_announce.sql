-- Every change of the book is told and logged by these triggers, so no writer can forget it. They are the only senders.
-- A payload names the days and the visits to read again, never a client. A transaction that says the same twice is
-- heard once; one that touches many visits names the days only.

CREATE FUNCTION announcement(days date[], visits uuid[]) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    IF cardinality(visits) > 1 THEN
        days := (SELECT array_agg(DISTINCT day) FROM unnest(days) day);
        visits := (SELECT array_agg(DISTINCT visit) FROM unnest(visits) visit);
    END IF;
    IF cardinality(days) > 300 THEN
        RETURN '{"kind":"roster"}';
    END IF;
    RETURN '{"kind":"visit","days":["' || array_to_string(days, '","') || '"],"visits":'
        || CASE WHEN cardinality(visits) > 40 THEN 'null' ELSE '["' || array_to_string(visits, '","') || '"]' END || '}';
END $$;

CREATE FUNCTION announce_segments() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        PERFORM pg_notify('salon_desk', announcement(array_agg((starts_at AT TIME ZONE zone)::date), array_agg(visit_id)))
           FROM after, salon HAVING count(*) > 0;
    ELSIF TG_OP = 'UPDATE' THEN
        PERFORM pg_notify('salon_desk', announcement(array_agg((starts_at AT TIME ZONE zone)::date), array_agg(visit_id)))
           FROM (SELECT starts_at, visit_id FROM after UNION ALL SELECT starts_at, visit_id FROM before) touched, salon HAVING count(*) > 0;
    ELSE
        PERFORM pg_notify('salon_desk', announcement(array_agg((starts_at AT TIME ZONE zone)::date), array_agg(visit_id)))
           FROM before, salon HAVING count(*) > 0;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER announce_insert AFTER INSERT ON segment REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION announce_segments();
CREATE TRIGGER announce_update AFTER UPDATE ON segment REFERENCING OLD TABLE AS before NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION announce_segments();
CREATE TRIGGER announce_delete AFTER DELETE ON segment REFERENCING OLD TABLE AS before
    FOR EACH STATEMENT EXECUTE FUNCTION announce_segments();

-- A writer changes the segments first and the visit last, so that this sees the visit as it will be.
CREATE FUNCTION record_visits() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
DECLARE said text;
BEGIN
    WITH told AS (
        INSERT INTO event (kind, visit_id, version, ordinal, stylist_id, service_id, starts_at, ends_at, busy, lane,
                           takes_time, reserved_until, desk, person)
        SELECT v.change, v.id, v.version, s.ordinal, s.stylist_id, s.service_id, s.starts_at, s.ends_at, s.busy, s.lane,
               s.takes_time, v.reserved_until, v.changed_desk, v.changed_person
          FROM after v LEFT JOIN segment s ON s.visit_id = v.id
        RETURNING visit_id, starts_at)
    SELECT pg_notify('salon_desk', announcement(array_agg((starts_at AT TIME ZONE zone)::date), array_agg(visit_id)))
      INTO said FROM told, salon WHERE starts_at IS NOT NULL HAVING count(*) > 0;
    RETURN NULL;
END $$;
CREATE TRIGGER record_insert AFTER INSERT ON visit REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION record_visits();
CREATE TRIGGER record_update AFTER UPDATE ON visit REFERENCING NEW TABLE AS after
    FOR EACH STATEMENT EXECUTE FUNCTION record_visits();

CREATE FUNCTION announce_roster() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('salon_desk', '{"kind":"roster"}');
    RETURN NULL;
END $$;
DO $$
DECLARE one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['salon', 'opening_hours', 'closure', 'stylist', 'shift', 'pause', 'time_off', 'service'] LOOP
        EXECUTE format('CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
                        FOR EACH STATEMENT EXECUTE FUNCTION announce_roster()', one);
    END LOOP;
    FOREACH one IN ARRAY ARRAY['visit', 'segment'] LOOP
        EXECUTE format('CREATE TRIGGER announce_truncate AFTER TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION announce_roster()', one);
    END LOOP;
END $$;

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM salon.refuse('What happened is never rewritten.');
    RETURN NULL;
END $$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
