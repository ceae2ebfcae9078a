-- Why:      what batches of before 0025 did by day and by value date, written and folded.
-- Lock:     the sequencer's, for a step: batches wait for their positions, and nobody else for anything.
-- Duration: a step of 25 batches of 200 entries takes 0.2 s, of 500 half a second; 35 s a million entries, rests apart.
SELECT tieout.fold_history(25)
