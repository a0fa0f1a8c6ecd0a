-- Figures of the Länder that say something on need, every period of each. Germany (00) is not among the Länder.
select
  land_ags as "landAgs",
  indicator as "indicator",
  period as "period",
  value::double as "value",
  source_id as "sourceId"
from land_statistic
where indicator in ('sgb2_recipients_per_1000', 'unemployment_rate', 'population_under_6', 'population_total')
  and land_ags <> '00'
order by land_ags, indicator, period
