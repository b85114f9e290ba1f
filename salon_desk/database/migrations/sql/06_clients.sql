-- Clients: what they are found by, and the functions that alone write their records. Who changes whose a visit is locks the
-- visits first and then the records, both in order of their ids, as who confirms a hold does. An answer has a verdict:
--   done     it is so; the row is the record as it stands now
--   gone     the record is not there any more (merged into another one, erased, never made)
--   changed  someone else changed it; the row is the record as it stands now
-- Every function may be called again with the same arguments after a lost answer.

CREATE TYPE client_outcome AS (
    verdict text, told text[], merge bigint,
    id bigint, name text, phone text, email text, note text, vip boolean, allergies text, do_not_book text, owes integer,
    patch_tested_on date, version integer);

-- Text as it is searched: small letters without accents. First the accents: then also a server whose locale knows
-- nothing but English finds the small letter.
CREATE FUNCTION plain_text(given text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN lower(salon.unaccent('salon.unaccent', given));
END $$;

-- What `search` is compared with for one word that was typed: three letters or more anywhere, fewer at the beginning of a
-- word, because an index of three letters knows no other places. `p_before` says what stands before the word instead.
CREATE FUNCTION search_pattern(p_word text, p_before text DEFAULT NULL) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE word text := regexp_replace(salon.plain_text(p_word), '([\\%_])', '\\\1', 'g');
BEGIN
    RETURN coalesce(p_before, CASE WHEN length(word) >= 3 THEN '%' ELSE '% ' END) || word || '%';
END $$;

CREATE FUNCTION make_searchable() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.digits = '' OR TG_OP = 'UPDATE' AND NEW.phone <> OLD.phone AND NEW.digits = OLD.digits THEN
        NEW.digits := regexp_replace(NEW.phone, '\D', '', 'g');
    END IF;
    NEW.search := CASE WHEN NEW.merged_into IS NULL AND NEW.erased_at IS NULL
                       THEN ' ' || salon.plain_text(NEW.name) || ' ' || NEW.digits || ' ' || salon.plain_text(NEW.email) ELSE '' END;
    RETURN NEW;
END $$;
CREATE TRIGGER searchable BEFORE INSERT OR UPDATE ON client FOR EACH ROW EXECUTE FUNCTION make_searchable();
CREATE TRIGGER kept_for_ever BEFORE DELETE OR UPDATE OF id ON client FOR EACH ROW EXECUTE FUNCTION kept_for_ever();

-- Told and logged as visits are, without a word of what the record says; many at once in few notifications.
CREATE FUNCTION record_clients() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO salon.event (kind, client_id, version, desk, person)
    SELECT change, id, version, changed_desk, changed_person FROM changed ORDER BY id;
    PERFORM pg_notify('salon_desk', '{"kind":"clients","clients":[' || string_agg(id::text, ',' ORDER BY id) || ']}')
       FROM (SELECT id, row_number() OVER (ORDER BY id) / 200 AS heap FROM changed) numbered GROUP BY heap;
    RETURN NULL;
END $$;
CREATE TRIGGER record_new AFTER INSERT ON client REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION record_clients();
CREATE TRIGGER record AFTER UPDATE ON client REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION record_clients();

CREATE FUNCTION answer_client(p_verdict text, p_told text[], p_client bigint, p_merge bigint DEFAULT NULL)
RETURNS SETOF client_outcome LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN QUERY SELECT p_verdict, p_told, p_merge, c.id, c.name, c.phone, c.email, c.note, c.vip, c.allergies, c.do_not_book,
                        c.owes, c.patch_tested_on, c.version
                   FROM (SELECT) nobody LEFT JOIN salon.client c ON c.id = p_client;
END $$;

-- Why a record can't be written to any more; NULL when it can.
CREATE FUNCTION why_not_written(theirs client) RETURNS text[] LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN CASE WHEN theirs.id IS NULL THEN salon.told('This client is not in the book.')
                WHEN theirs.erased_at IS NOT NULL THEN salon.told('This client was erased by {0}.', theirs.changed_desk)
                WHEN theirs.merged_into IS NOT NULL THEN salon.told('{0} was merged into another record by {1}.', theirs.name, theirs.changed_desk) END;
END $$;

CREATE FUNCTION lock_client(p_client bigint) RETURNS client LANGUAGE plpgsql AS $$
DECLARE found_one salon.client;
BEGIN
    PERFORM salon.require_read_committed();
    SELECT * INTO found_one FROM salon.client WHERE id = p_client FOR NO KEY UPDATE;
    RETURN found_one;
END $$;

-- Lock all visits of these records, and then the records; the answer are the visits.
CREATE FUNCTION lock_with_visits(VARIADIC p_clients bigint[]) RETURNS uuid[] LANGUAGE plpgsql AS $$
DECLARE locked uuid[];
BEGIN
    PERFORM salon.require_read_committed();
    locked := ARRAY(SELECT id FROM salon.visit WHERE client_id = ANY (p_clients) ORDER BY id FOR UPDATE);
    PERFORM FROM salon.client WHERE id = ANY (p_clients) ORDER BY id FOR NO KEY UPDATE;
    PERFORM salon.require_visits(p_clients, locked);
    RETURN locked;
END $$;

-- A visit that became hers while something else was waited for would be locked too late for that order: then it is all
-- asked again.
CREATE FUNCTION require_visits(p_clients bigint[], p_locked uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM salon.visit WHERE client_id = ANY (p_clients) AND id <> ALL (p_locked)) THEN
        RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'This client was booked just now; please try again.';
    END IF;
END $$;

-- A new record; made as the same before, it is the one that was made then.
CREATE FUNCTION add_client(p_made_as uuid, p_asked client, p_change text, p_desk text, p_person text) RETURNS bigint LANGUAGE plpgsql AS $$
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

-- What is asked to be written, fit to be. Raises a refusal for what is not.
-- words: list of allergies, reason not to book
CREATE FUNCTION clean_client(p_row jsonb) RETURNS client LANGUAGE plpgsql AS $$
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

-- A new client (p_id is NULL), or the record that was read at this version. {"name", "phone", "digits", "email", "note",
-- "vip", "allergies", "do_not_book", "owes", "patch_tested_on"}
CREATE FUNCTION save_client(p_id bigint, p_made_as uuid, p_version integer, p_row jsonb, p_desk text, p_person text)
RETURNS SETOF client_outcome LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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

-- The record that was kept of those into which this one was merged, one after the other. It tells nothing of a person, and
-- who reads the waitlist calls it.
CREATE FUNCTION kept_record(p_client bigint) RETURNS bigint LANGUAGE plpgsql STABLE STRICT
SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
BEGIN
    RETURN (WITH RECURSIVE upward AS (
                SELECT id, merged_into FROM client WHERE id = p_client
                UNION SELECT c.id, c.merged_into FROM upward u JOIN client c ON c.id = u.merged_into)
            SELECT id FROM upward WHERE merged_into IS NULL);
END $$;

-- The record that a visit or a wish is for: the kept one where it was merged. Locked against a merge until that is written;
-- that one alone, because who takes a merge back locks both in order of their ids.
CREATE FUNCTION record_to_book(p_client bigint) RETURNS bigint LANGUAGE plpgsql AS $$
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

-- The record of a client who is typed while a hold ticks: one for each name and number of a visit, however often it is
-- booked and taken back.
CREATE FUNCTION record_of_visit(p_visit uuid, p_name text, p_phone text, p_digits text, p_email text, p_desk text, p_person text)
RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE made_as uuid := left(encode(sha256(convert_to(concat_ws(E'\n', p_visit, p_name, p_phone), 'UTF8')), 'hex'), 32)::uuid;
BEGIN
    RETURN salon.record_to_book(salon.add_client(made_as, salon.clean_client(jsonb_build_object(
        'name', p_name, 'phone', p_phone, 'digits', p_digits, 'email', p_email)), 'client_saved', p_desk, p_person));
END $$;

-- Others who may be the same person: of the same phone number or address, or of almost the same name, the likeliest first.
CREATE FUNCTION likely_same(p_id bigint, p_name text, p_phone text, p_email text) RETURNS SETOF client_outcome
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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

-- Two texts as one, each of their entries said once.
CREATE FUNCTION both_texts(one text, other text, between_them text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
    RETURN concat_ws(between_them, nullif(one, ''), (
        SELECT string_agg(entry, between_them ORDER BY nth) FROM unnest(string_to_array(other, between_them)) WITH ORDINALITY AS r (entry, nth)
         WHERE lower(entry) <> ALL (string_to_array(lower(one), between_them))));
END $$;

-- Two records are one person: the visits go over to the kept record, which also takes what it lacks, and every warning.
-- words: note of both records, list of allergies of both records, reason not to book of both records
CREATE FUNCTION merge_clients(p_keep bigint, p_gone bigint, p_desk text, p_person text)
RETURNS SETOF client_outcome LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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

CREATE FUNCTION assign_visits(p_visits uuid[], p_from bigint, p_to bigint, p_desk text, p_person text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    UPDATE salon.visit SET client_id = p_to, version = version + 1, change = 'assigned', changed_desk = p_desk, changed_person = p_person
     WHERE id = ANY (p_visits) AND client_id = p_from;
END $$;

-- Take a merge back: the record is there again with its visits, and the kept one has again what it had, where nobody
-- changed it since. Of what they owe together each owes its own; what was paid meanwhile is owed by neither.
CREATE FUNCTION unmerge_clients(p_merge bigint, p_desk text, p_person text)
RETURNS SETOF client_outcome LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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
