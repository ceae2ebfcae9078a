-- What was answered to a request that may come again. $1 is the token, $2 the key, $3 who carries it
-- out. The functions of migrations 0056 and 0061 alone read and change the table.

-- name: begin
SELECT outcome, attempt, answer_code, answer FROM tieout.begin_request($1, $2, $3);

-- name: finish
SELECT tieout.finish_request($1, $2, $3, $4, $5);

-- name: release
SELECT tieout.release_request($1, $2, $3);

-- name: delete
SELECT tieout.delete_idempotency_keys($1);
