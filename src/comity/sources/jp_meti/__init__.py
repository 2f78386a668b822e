"""Lists of Japan's Ministry of Economy, Trade and Industry (METI): end users of concern, and specified entities.

`end_users` reads the Foreign End User List (`jp_meti`), from `table` and `html_table`. `specified` reads the lists of
specified entities (`jp_meti_russia`, `jp_meti_belarus`, `jp_meti_third_countries`), from `entries` and `entry_names`.
`printed` is what both have in common: Japanese and Latin text in lines that were broken to fit a column.
"""
