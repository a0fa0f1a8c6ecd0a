-- Identity of the snapshot: one row.
select
  snapshot_id as "snapshotId",
  profile as "profile",
  data_date::text as "dataDate"
from snapshot_info
