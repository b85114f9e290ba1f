-- Every change of the book is told and logged by these triggers, so no writer can forget it. They are the only senders.
-- A payload names the visit to read again and never a client. What a transaction says twice is heard once. The triggers
-- go row by row: a claim would pay a tenth of its time for one that gathers its rows. `IF f() IS NULL THEN END IF` calls
-- a function that answers nothing without starting a query for it, as PERFORM would.

-- What a notice of a visit says; as an SQL function it becomes part of the expression that asks.
CREATE FUNCTION visit_notice(visit uuid) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT '{"kind":"visit","visits":["' || visit::text || '"]}'
$$;

-- A new visit is told by its segments, as they are written: so a writer makes the visit first.
CREATE FUNCTION record_segment() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER record AFTER INSERT ON segment FOR EACH ROW EXECUTE FUNCTION record_segment();

CREATE FUNCTION announce_segment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_notify('salon_desk', salon.visit_notice(OLD.visit_id)) IS NULL THEN END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER UPDATE OR DELETE ON segment FOR EACH ROW EXECUTE FUNCTION announce_segment();

CREATE FUNCTION follow_segment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE salon.visit v SET starts_at = whole.starts_at, ends_at = whole.ends_at
      FROM (SELECT min(s.starts_at) AS starts_at, max(s.ends_at) AS ends_at FROM salon.segment s WHERE s.visit_id = NEW.visit_id) whole
     WHERE v.id = NEW.visit_id AND (v.starts_at <> whole.starts_at OR v.ends_at <> whole.ends_at);
    RETURN NULL;
END $$;
CREATE TRIGGER follow AFTER UPDATE OF starts_at, ends_at ON segment FOR EACH ROW EXECUTE FUNCTION follow_segment();

-- What changes a visit changes its segments first and the visit last, so that this sees the visit as it will be.
CREATE FUNCTION record_visit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO salon.event (kind, visit_id, version, ordinal, stylist_id, service_id, starts_at, ends_at, busy, lane,
                             takes_time, reserved_until, desk, person, progress, cleanup_minutes)
    SELECT NEW.change, NEW.id, NEW.version, s.ordinal, s.stylist_id, s.service_id, s.starts_at, s.ends_at, s.busy, s.lane,
           s.takes_time, NEW.reserved_until, NEW.changed_desk, NEW.changed_person, NEW.progress, s.cleanup_minutes
      FROM salon.segment s WHERE s.visit_id = NEW.id;
    IF pg_notify('salon_desk', salon.visit_notice(NEW.id)) IS NULL THEN END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER record AFTER UPDATE OF token, version, status, reserved_until, claimed_at, desk, person, client_id, client_name,
    client_phone, note, cancelled_because, squeezed_because, progress, progress_at, change, changed_desk, changed_person ON visit FOR EACH ROW EXECUTE FUNCTION record_visit();

CREATE FUNCTION announce_roster() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('salon_desk', '{"kind":"roster"}');
    RETURN NULL;
END $$;
DO $$
DECLARE one text;
BEGIN
    FOREACH one IN ARRAY ARRAY['salon', 'opening_hours', 'closure', 'stylist', 'shift', 'pause', 'time_off', 'service', 'skill'] LOOP
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
