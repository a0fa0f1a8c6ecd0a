-- Every source of the snapshot: those on centres and programmes, then the publications behind statistics.
select source_id as "sourceId", kind as "kind", publisher as "publisher", title as "title", url as "url",
  published as "published", accessed::text as "accessed"
from source
union all
select source_id, 'statistics', publisher, title, url, published, accessed::text
from statistics_source
order by 1
