-- Population stands on earlier counts to 2010, on the census of 2011 to 2022, on that of 2022 from 2023.
select land_ags, indicator, period, census_base from land_statistic
where indicator like 'population\_%' escape '\'
  and census_base is distinct from
    case when year <= 2010 then 'before_2011' when year <= 2022 then 'census_2011' else 'census_2022' end
