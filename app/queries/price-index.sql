-- Consumer prices, annual average, 2020 = 100.
select
  year as "year",
  index_2020::double as "index2020",
  source_id as "sourceId"
from price_index
order by year
