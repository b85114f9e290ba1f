-- The waitlist: who would like to come and when, and the holds that are made for them. Who holds a place for a wish locks
-- the stylist, then the visit, then the client's record, and the wish last. Whatever the book tells of a wish is a hint; no payload names a client.

-- `held_by_itself` is the visit by which freed time is held for this wish without anybody at a desk having asked for it.
-- `change` and `changed_*` are what the event log tells.
CREATE TABLE waiter (
    id             uuid PRIMARY KEY,
    version        integer NOT NULL DEFAULT 1,
    status         text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'served', 'withdrawn')),
    client_id      bigint REFERENCES client,
    client_name    text NOT NULL CHECK (length(client_name) <= 200),
    client_phone   text NOT NULL DEFAULT '' CHECK (length(client_phone) <= 40),
    service_id     integer NOT NULL REFERENCES service,
    stylist_id     integer REFERENCES stylist,
    first_day      date NOT NULL CHECK (first_day >= '1900-01-01'),
    last_day       date NOT NULL CHECK (last_day BETWEEN first_day AND first_day + 366 AND last_day <= '9000-01-01'),
    weekdays       smallint[] NOT NULL DEFAULT '{}' CHECK (weekdays <@ '{1,2,3,4,5,6,7}'),
    earliest       time CHECK (earliest < '24:00'),
    latest         time CHECK (latest > earliest AND latest < '24:00'),
    vip            boolean NOT NULL DEFAULT false,
    note           text NOT NULL DEFAULT '' CHECK (length(note) <= 2000),
    since          timestamptz NOT NULL DEFAULT clock_timestamp(),
    served_by      uuid,
    held_by_itself uuid,
    change         text NOT NULL,
    changed_desk   text NOT NULL,
    changed_person text NOT NULL
);
CREATE INDEX waiter_open ON waiter (since) WHERE status = 'open';
CREATE INDEX waiter_of_client ON waiter (client_id) WHERE client_id IS NOT NULL;
CREATE INDEX visit_of_wish ON visit (wish_id) WHERE wish_id IS NOT NULL;

-- The wishes as every desk reads them, each with the live hold that is made for it. A client whose record was merged goes
-- by the record that was kept.
CREATE VIEW waitlist AS
SELECT w.id, coalesce(c.id, w.client_id) AS client_id, coalesce(c.name, w.client_name) AS client_name,
       CASE WHEN w.client_phone <> '' THEN w.client_phone ELSE coalesce(c.phone, '') END AS client_phone,
       w.service_id, w.stylist_id, w.first_day, w.last_day, w.weekdays, w.earliest, w.latest, w.vip, w.note, w.since, w.version,
       w.status, held.visit_id, held.version AS visit_version, held.stylist_id AS held_stylist_id, held.starts_at, held.reserved_until, held.desk,
       coalesce(held.visit_id = w.held_by_itself, false) AS by_itself
  FROM waiter w LEFT JOIN client c ON c.id = kept_record(w.client_id)
  LEFT JOIN LATERAL (
       SELECT v.id AS visit_id, v.version, s.stylist_id, s.starts_at, v.reserved_until, v.desk
         FROM visit v JOIN segment s ON s.visit_id = v.id AND s.ordinal = 0
        WHERE v.wish_id = w.id AND v.status = 'held' AND v.reserved_until > clock_timestamp()
        ORDER BY v.claimed_at LIMIT 1) held ON true;

CREATE FUNCTION record_waiter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO salon.event (kind, waiter_id, version, stylist_id, service_id, desk, person)
    VALUES (NEW.change, NEW.id, NEW.version, NEW.stylist_id, NEW.service_id, NEW.changed_desk, NEW.changed_person);
    RETURN NULL;
END $$;
CREATE TRIGGER record AFTER INSERT OR UPDATE OF version ON waiter FOR EACH ROW EXECUTE FUNCTION record_waiter();

CREATE FUNCTION announce_waitlist() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('salon_desk', '{"kind":"waitlist"}');
    RETURN NULL;
END $$;
CREATE TRIGGER announce AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON waiter FOR EACH STATEMENT EXECUTE FUNCTION announce_waitlist();

-- What becomes of a hold becomes of the wish that it is for, in the same transaction: booked, it is served; taken back, it
-- waits again. A booking that is cancelled later does not bring the wish back.
CREATE FUNCTION follow_wish() RETURNS trigger LANGUAGE plpgsql AS $$
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
CREATE TRIGGER wish AFTER UPDATE OF status, wish_id, reserved_until, desk ON visit
    FOR EACH ROW WHEN (NEW.wish_id IS NOT NULL) EXECUTE FUNCTION follow_wish();

-- Who is taken out of the book does not wait in it, either.
CREATE FUNCTION forget_wishes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE salon.waiter SET status = CASE WHEN status = 'open' THEN 'withdrawn' ELSE status END, client_name = '', client_phone = '', note = '',
           version = version + 1, change = 'wish_erased', changed_desk = NEW.changed_desk, changed_person = NEW.changed_person
     WHERE client_id = NEW.id;
    RETURN NULL;
END $$;
CREATE TRIGGER forget_wishes AFTER UPDATE OF erased_at ON client
    FOR EACH ROW WHEN (NEW.erased_at IS NOT NULL AND OLD.erased_at IS NULL) EXECUTE FUNCTION forget_wishes();

-- What is asked to be written, fit to be: a wish as {"client_id", "client_name", "client_phone", "service_id", "stylist_id",
-- "first_day", "last_day", "weekdays", "earliest", "latest", "vip", "note"}.
CREATE FUNCTION clean_waiter(p_row jsonb) RETURNS waiter LANGUAGE plpgsql AS $$
DECLARE asked salon.waiter := jsonb_populate_record(NULL::salon.waiter, p_row);
BEGIN
    asked.client_name := salon.clean(asked.client_name, 'client''s name', 200, true);
    asked.client_phone := salon.clean(asked.client_phone, 'phone number', 40, false);
    asked.note := salon.clean(asked.note, 'note', 2000, false);
    asked.weekdays := coalesce(asked.weekdays, '{}');
    asked.vip := coalesce(asked.vip, false);
    RETURN asked;
END $$;

-- Refuse a wish that nobody could ever meet.
CREATE FUNCTION require_wish(asked waiter) RETURNS void LANGUAGE plpgsql STABLE AS $$
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

-- The record that a wish is for, locked before the wish itself, as who erases a person does.
CREATE FUNCTION kept_client(asked waiter) RETURNS bigint LANGUAGE plpgsql AS $$
BEGIN
    RETURN CASE WHEN asked.client_id IS NOT NULL THEN salon.record_to_book(asked.client_id) END;
END $$;

-- Put somebody on the waitlist. The desk makes the id; the same one again is not written twice.
CREATE FUNCTION add_waiter(p_waiter uuid, p_row jsonb, p_desk text, p_person text)
RETURNS SETOF waitlist LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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

-- Lock a wish that is still open and was read at this version. One version later it may be that this very question was answered before.
CREATE FUNCTION lock_wish(p_waiter uuid, p_version integer) RETURNS waiter LANGUAGE plpgsql AS $$
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

-- Refuse to change what is not as it was read.
CREATE FUNCTION require_unchanged(asked waiter, p_version integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF asked.status = 'served' THEN
        PERFORM salon.refuse('This wish was met by {0} in the meantime.', asked.changed_desk);
    ELSIF asked.version <> p_version THEN
        PERFORM salon.refuse('This wish was changed by {0} in the meantime; nothing was overwritten.', asked.changed_desk);
    END IF;
END $$;

-- Whether a wish is what is asked for already: asked again after a lost answer.
CREATE FUNCTION is_as_asked(theirs waiter, asked waiter) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN (theirs.client_id, theirs.client_name, theirs.client_phone, theirs.service_id, theirs.stylist_id, theirs.first_day, theirs.last_day,
            theirs.weekdays, theirs.earliest, theirs.latest, theirs.vip, theirs.note)
           IS NOT DISTINCT FROM
           (asked.client_id, asked.client_name, asked.client_phone, asked.service_id, asked.stylist_id, asked.first_day, asked.last_day,
            asked.weekdays, asked.earliest, asked.latest, asked.vip, asked.note);
END $$;

CREATE FUNCTION change_waiter(p_waiter uuid, p_version integer, p_row jsonb, p_desk text, p_person text)
RETURNS SETOF waitlist LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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

-- Off the list, or back on it; asked again it is so already.
CREATE FUNCTION put_waiter(p_waiter uuid, p_version integer, p_status text, p_change text, p_desk text, p_person text)
RETURNS SETOF waitlist LANGUAGE plpgsql AS $$
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

CREATE FUNCTION withdraw_waiter(p_waiter uuid, p_version integer, p_desk text, p_person text)
RETURNS SETOF waitlist LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT * FROM put_waiter(p_waiter, p_version, 'withdrawn', 'wish_withdrawn', p_desk, p_person);
END $$;

-- A withdrawal taken back: who waited goes on waiting since then.
CREATE FUNCTION restore_waiter(p_waiter uuid, p_version integer, p_desk text, p_person text)
RETURNS SETOF waitlist LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
BEGIN
    RETURN QUERY SELECT * FROM put_waiter(p_waiter, p_version, 'open', 'wish_restored', p_desk, p_person);
END $$;

-- Hold a place for a wish as it was read: a claim that remembers for whom it is. By itself, when time is freed and the salon wants it so,
-- it is held for `wish_minutes` and belongs to no desk; never twice the same time for one wish.
CREATE FUNCTION hold_wish(p_waiter uuid, p_version integer, p_visit uuid, p_token uuid, p_stylist integer, p_starts timestamptz,
                          p_by_itself boolean, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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

CREATE FUNCTION require_holdable(told waitlist, p_visit uuid, p_stylist integer, p_by_itself boolean, house salon) RETURNS void LANGUAGE plpgsql AS $$
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

-- What is held for a wish by itself becomes this desk's hold, as long as any other. It was read at this version.
CREATE FUNCTION take_over(p_visit uuid, p_token uuid, p_version integer, p_desk text, p_person text)
RETURNS SETOF outcome LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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
