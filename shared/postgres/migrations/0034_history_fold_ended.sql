-- Why:      history is folded: nothing needs what it was folded by, nor the indexes by which what is
--           pending was found among all postings; without them posting costs less.
-- Lock:     ACCESS EXCLUSIVE on posting and value_date, for the catalog alone. The code one version
--           back proves by reading all postings, until it is replaced.
-- Duration: instant at any size.

DROP FUNCTION tieout.fold_history(integer);
DROP TABLE tieout.history_fold;
ALTER TABLE tieout.value_date DROP COLUMN before_deltas;
DROP INDEX tieout.posting_by_value_date;
DROP INDEX tieout.value_date_by_date;
