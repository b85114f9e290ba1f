-- Lists of clients from elsewhere, and who of them is in the book already. Rows come as "save_client" has them, each with the
-- "made_as" by which it is known when it is written again.

-- Which rows are there already, counted from 1: in the book, or further up in the list. They have the same phone number or
-- e-mail address; without one to compare, the same name is enough. What was written as one of these rows is none of them.
CREATE FUNCTION known_clients(p_rows jsonb) RETURNS TABLE (nth integer, name text, phone text, in_book boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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

-- Write the rows that are not there already, or with p_anyway all of them, at once; how many. One list after the other: the
-- same one may be read in at another desk.
CREATE FUNCTION import_clients(p_rows jsonb, p_anyway boolean, p_desk text, p_person text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = salon, pg_catalog, pg_temp AS $$
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

CREATE FUNCTION one_list_at_a_time() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(5344, 0);
END $$;
