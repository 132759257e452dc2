nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0060theaverageandtherawweightsdifferotherwise_rdbhdddhgDEEHBynba4TestfMp_.swift:5:99-5:109
