nil                                                                                                                             

// original-source-range: @__swiftmacro_14AlignmentTests014OnlineIdentityB0V0045agateofzeroisthefrozenmodel_wzaececdgFACEEqIa4TestfMp_.swift:4:210-4:220
