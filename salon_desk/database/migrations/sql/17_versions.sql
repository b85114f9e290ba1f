-- With which programs a book of a version works, so that desks can be updated one by one: one row for each version that
-- it has had since 0002. `program` brought it there; a program that was made for `oldest_schema` or a newer one works
-- with it, and an older one says that it has to be updated.
CREATE TABLE salon.works_with (
    schema        text PRIMARY KEY,
    program       text NOT NULL,
    oldest_schema text NOT NULL,
    since         timestamptz NOT NULL DEFAULT clock_timestamp()
);
