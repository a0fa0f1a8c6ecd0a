-- A list can be complete only if the atlas has it: centres of that Land come from it. The number its source states is one of the
-- counts of existing centres of that Land. Generated centres come from no list (see run.ts), so there the table is empty.
select l.land_ags, l.source_dataset, l.official_count
from complete_list l
where not exists (
    from center c where c.land_ags = l.land_ags and c.source_dataset = l.source_dataset
  )
  or (
    l.official_count is not null
    and not exists (
      from center_count o
      where o.land_ags = l.land_ags and o."count" = l.official_count and o.what_is_counted in ('funded', 'certified', 'total')
    )
  )
